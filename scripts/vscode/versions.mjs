/**
 * The VS Codes that the tests and `npm start` use. Each comes as the npm package `code-server`,
 * which carries a whole VS Code: the workbench for the browser, its server and its extension hosts.
 *
 * - `newest`: what people have after an update. Raise it now and then; nothing else has to change.
 * - `oldest`: the one that `engines.vscode` in package.json promises to support.
 *
 * `codeServer` and `node` are npm versions, `vscode` is what the workbench calls itself, `major` is
 * the Node that this VS Code needs. An older Node gets the npm package `node` beside it.
 */
export const versions = {
  newest: { codeServer: '4.139.1', vscode: '1.139.1', major: 24, node: '24.21.0' },
  oldest: { codeServer: '4.100.3', vscode: '1.100.3', major: 20, node: '20.20.2' },
}

/**
 * The search tool behind "find in files" and `workspace.findFiles`, as a package that holds its
 * programs. Older VS Codes have one that downloads them when it is installed.
 */
export const ripgrep = { name: '@vscode/ripgrep-universal', version: '1.18.0' }

/** Parts of a VS Code that only serve its assistants and remote containers: left out, half its size. */
export const leftOut = {
  dependencies: [
    '@devcontainers/cli',
    '@github/copilot-sdk',
    '@microsoft/mxc-sdk',
    '@vscode/copilot-api',
    '@vscode/sandbox-runtime',
    '@vscode/sqlite3',
    'ssh2',
  ],
  extensions: ['copilot'],
}
