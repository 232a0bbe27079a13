import type { Diagnostic, Message } from 'vscode-languageserver'

/**
 * A message as it goes over the wire. Problems are most of what a server says, and most of them stay from key to key:
 * each is put into bytes once.
 */
export function bytesOf(message: Message): Uint8Array {
  if (!isPublished(message)) return Buffer.from(JSON.stringify(message))
  const { diagnostics, ...rest } = message.params
  const around = JSON.stringify({ ...message, params: { ...rest, diagnostics: [] } })
  const parts = diagnostics.flatMap((each) => [comma, bytesOfDiagnostic(each)]).slice(1)
  const end = around.length - closing.length
  return Buffer.concat([Buffer.from(around.slice(0, end)), ...parts, Buffer.from(closing)])
}

const closing = ']}}'
const comma = Buffer.from(',')

interface Published extends Message {
  readonly params: { readonly diagnostics: readonly Diagnostic[] }
}

function isPublished(message: Message): message is Published {
  const { method } = message as { readonly method?: string }
  return method === 'textDocument/publishDiagnostics'
}

const known = new WeakMap<Diagnostic, Uint8Array>()

function bytesOfDiagnostic(diagnostic: Diagnostic): Uint8Array {
  const before = known.get(diagnostic)
  if (before) return before
  const bytes = Buffer.from(JSON.stringify(diagnostic))
  known.set(diagnostic, bytes)
  return bytes
}
