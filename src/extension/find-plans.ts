import { workspace } from 'vscode'
import type { FindPlansResult } from '../server/protocol.ts'

/** More files than any workspace of plans has. */
const mostFiles = 2_000

/** Finds the plans, libraries and settings of the open folders for the server, which cannot look into all of them itself. */
export async function findPlans(): Promise<FindPlansResult> {
  const found = await workspace.findFiles(
    '**/{*.commsplan.yaml,*.commsplan.yml,*.commslib.yaml,*.commslib.yml,commsplan.config.yaml}',
    '**/{node_modules,.*}/**',
    mostFiles,
  )
  return { uris: found.map(String) }
}
