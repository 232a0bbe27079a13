import { Range, type Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type { PlanPath, TellingAsked } from '../../core/index.ts'
import type { ChangeResult, TypedValue } from '../../server/protocol.ts'
import { isWorkedOn } from '../is-worked-on.ts'
import type { OfferValues } from './messages.ts'
import type { PlanServer } from './plan-server.ts'

/** What can be changed behind a part of a page; says in a sentence why, when nothing can. */
export async function valuesToChange(
  source: Uri,
  path: PlanPath,
  server: PlanServer,
): Promise<OfferValues | undefined> {
  const reason = whyNot(source)
  if (reason) return refuse(reason)
  const found = await server.values({ uri: source.toString(), path })
  if (!found) return undefined
  if (found.refused !== undefined) return refuse(found.refused)
  return { type: 'offerValues', path, values: found.values }
}

/** Writes values into the text of a plan, as one step that can be undone. */
export function changeValues(
  source: Uri,
  values: readonly TypedValue[],
  server: PlanServer,
): Promise<void> {
  return write(source, (uri) => server.change({ uri, values }))
}

/** Lets a channel tell a chapter, or not any more, as one step that can be undone. */
export function changeTelling(
  source: Uri,
  telling: TellingAsked,
  server: PlanServer,
): Promise<void> {
  return write(source, (uri) => server.tellChapter({ uri, ...telling }))
}

async function write(
  source: Uri,
  ask: (uri: string) => Promise<ChangeResult | null>,
): Promise<void> {
  const reason = whyNot(source)
  if (reason) return void refuse(reason)
  const document = await workspace.openTextDocument(source)
  const found = await ask(source.toString())
  if (!found) return
  if (found.refused !== undefined) return void refuse(found.refused)
  if (found.version !== document.version) return void refuse(changedMeanwhile)
  const edit = new WorkspaceEdit()
  for (const { range, newText } of found.edits) {
    const { start, end } = range
    edit.replace(source, new Range(start.line, start.character, end.line, end.character), newText)
  }
  if (found.edits.length > 0) await workspace.applyEdit(edit)
}

const changedMeanwhile = 'The text has changed in the meantime. Please change it once more.'

function whyNot(source: Uri): string | undefined {
  if (!isWorkedOn({ uri: source })) {
    return 'This is an old version of the plan, which cannot be changed. Change the plan as it is today.'
  }
  if (source.scheme === 'untitled' || workspace.fs.isWritableFileSystem(source.scheme) !== false) {
    return undefined
  }
  return 'This file can only be read. Save a copy of it to change it.'
}

function refuse(reason: string): undefined {
  void window.showInformationMessage(reason)
  return undefined
}
