import type { Feature } from '../session.ts'

/** Publishes the problems of versions that are checked, with the version's number; none once a file is closed. */
export const publishProblems: Feature = {
  capabilities: {},

  start({ board, documents }) {
    documents.onChecked(board.checked)
    documents.onClosed(board.closed)
  },
}
