import { listening } from '../answering.ts'
import { type CursorsParams, cursorsNotification } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Hears from clients that tell where the cursors are, so that a line that is left is no longer left alone. */
export const followCursors: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onNotification(
      cursorsNotification,
      listening(session, ({ uri, lines }: CursorsParams) => {
        if (Array.isArray(lines)) session.board.cursorsMoved(uri, lines)
      }),
    )
  },
}
