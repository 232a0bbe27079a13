import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser'
import { digest } from './digest.ts'
import { aMoment } from './host.ts'
import { startServer } from './start.ts'
import { today } from './today.ts'

// The types know only windows and workers seen from outside; seen from inside, a worker has the same two messages.
const scope = self as unknown as Worker

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  digest,
  today,
  soon: (run) => setTimeout(run, 0),
  later: (run) => setTimeout(run, aMoment),
})
