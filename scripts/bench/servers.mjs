import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The command line as it is shipped. */
export const cli = pathOf('dist/cli.cjs')

/** Our server for a plan in `folder`, as `openInServer` wants it. */
export function ourServer(folder) {
  return {
    command: [cli, 'lsp', '--stdio'],
    languageId: 'commsplan',
    uri: planIn(folder),
    options: { showPlaces: 'show' },
  }
}

/** yaml-language-server with our schema for a plan in `folder`; it may ask the network for nothing. */
export function otherServer(folder) {
  const schema = pathToFileURL(pathOf('schemas/plan.schema.json')).href
  return {
    command: [pathOf('node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    languageId: 'yaml',
    uri: planIn(folder),
    settings: {
      yaml: {
        validate: true,
        schemas: { [schema]: '*.commsplan.yaml' },
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
      },
    },
  }
}

/** How long the other server waits after a key before it looks at the file, in ms (its `validationDelayMs`). */
export const otherServersWait = 200

/** Lines beyond which the other server is not measured: each key takes most of a second. */
export const otherServersMost = 10_000

function planIn(folder) {
  return pathToFileURL(join(folder, 'plan.commsplan.yaml')).href
}
