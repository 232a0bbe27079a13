import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import { findOnDisk } from './files/find-on-disk.ts'
import { readFromDisk } from './files/read-from-disk.ts'
import { aMoment, type ServerHost } from './host.ts'
import { connectionOnPipes } from './pipes/connection-on-pipes.ts'
import { startServer } from './start.ts'
import { today } from './today.ts'

/** A process with a disk. The rules' pages lie beside the built file, as in the package. */
export const nodeHost: ServerHost = {
  readFile: readFromDisk,
  findFiles: findOnDisk,
  digest: (text) => createHash('sha1').update(text).digest('base64url'),
  today,
  soon: setImmediate,
  later: (run) => setTimeout(run, aMoment).unref(),
  rulePages: pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href,
}

/** Serves the client that has started this process; `--stdio` or `--node-ipc` on the command line says how. */
export function startNodeServer(): void {
  const connection = process.argv.includes('--stdio') ? connectionOnPipes() : createConnection()
  startServer(connection, nodeHost)
}
