import { addressKey } from '../files/address.ts'
import type { Feature } from '../session.ts'

/** Keeps what rules over several plans compare in step with the files that are open, and with those on disk. */
export const comparePlans: Feature = {
  capabilities: {},

  start({ documents, others }) {
    const open = new Set<string>()
    documents.onTextChanged((uri) => {
      // Only when files are opened and closed; edits are heard of when they are checked.
      const isOpen = documents.versionOf(uri) !== undefined
      if (isOpen === open.has(addressKey(uri))) return
      if (isOpen) open.add(addressKey(uri))
      else open.delete(addressKey(uri))
      others.lookAgain()
    })
    documents.onChecked(others.checked)
  },
}
