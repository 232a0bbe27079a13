/** The one door to the core: everything that the server, the extension and the command line use. */

export { type AnalysisInput, analyse, placeOf } from './analysis/analyse.ts'
export type { Analysis, Problem, RelatedProblem, Severity } from './analysis/analysis.ts'
export { type UnreadLine, unreadLineOf } from './analysis/unread-line.ts'
export {
  changeDocument,
  type DocumentChange,
  largestText,
  lengthOf,
  openDocument,
  type PlanDocument,
  textOf,
} from './document/document.ts'
export type { PlanPath } from './document/node.ts'
export type { Change } from './edit/change.ts'
export { editsFor } from './edit/edits-for.ts'
export { complete, wantsLibraries } from './language/completion/complete.ts'
export { hintsIn } from './language/hints/hints.ts'
export { hover } from './language/hover/hover.ts'
export { type Lens, lensesOf } from './language/lenses/lenses.ts'
export { unreadBanner } from './page/banner.ts'
export { type PageOptions, pageBody } from './page/page-body.ts'
export { pageStyles } from './page/page-styles.ts'
export { readers } from './page/readers.ts'
export { reportBody, reportPage } from './page/report-page.ts'
export { standalonePage } from './page/standalone-page.ts'
export { isLibraryFile, isPlanFile, isPlanText } from './plan/file-names.ts'
export {
  foldersFor,
  importsOf,
  type Libraries,
  type LibraryHost,
  loadLibraries,
  noLibraries,
  pathForImport,
} from './plan/libraries.ts'
export type { Fix, Rule, RuleClass } from './rules/rule.ts'
export { ruleById, rules } from './rules/rules.ts'
export { applyEdits } from './text/lines.ts'
export { nearestWord } from './text/nearest.ts'
export type { Position, Range, TextEdit } from './text/position.ts'
export type { PortfolioSubject } from './views/all-plans/portfolio.ts'
export { escapeHtml, type Html } from './views/html.ts'
export type { Reader, Subject } from './views/view.ts'
