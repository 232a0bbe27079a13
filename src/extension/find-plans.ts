import { workspace } from 'vscode'
import type { FindPlansResult } from '../server/protocol.ts'

/** More files than any workspace of plans has. */
const mostFiles = 2_000

/** Finds the plans and libraries of the open folders for the server, which cannot look into all of them itself. */
export async function findPlans(): Promise<FindPlansResult> {
  const found = await workspace.findFiles(
    '**/*.{commsplan,commslib}.{yaml,yml}',
    '**/{node_modules,.*}/**',
    mostFiles,
  )
  return { uris: found.map(String) }
}
