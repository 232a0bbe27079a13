/**
 * Messages between the language server and its client beyond LSP. Other editors can ignore them: without
 * `readsFiles` the server reads libraries itself.
 */
export * from './protocol/changes.ts'
export * from './protocol/files.ts'
export * from './protocol/introduction.ts'
export * from './protocol/linting.ts'
export * from './protocol/pages.ts'
export * from './protocol/summaries.ts'
