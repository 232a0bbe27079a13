import { Uri, workspace } from 'vscode'
import type { AskedText } from '../../server/protocol.ts'
import { isWorkedOn } from '../is-worked-on.ts'

/**
 * How the server is asked about a file: by its address or, for an old version that the server does not follow, by its
 * text and by the address that the file has today, beside which its libraries lie.
 */
export async function askedText(source: Uri): Promise<AskedText> {
  if (isWorkedOn({ uri: source })) return { uri: source.toString() }
  const document = await workspace.openTextDocument(source)
  const { scheme, authority } = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/')
  const uri = source.with({ scheme, authority, query: '', fragment: '' })
  return { uri: uri.toString(), text: document.getText() }
}
