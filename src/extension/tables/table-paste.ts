import {
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  DocumentPasteTriggerKind,
  languages,
  type Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode'
import { languageId } from '../language.ts'
import type { PlanServer } from '../preview/plan-server.ts'
import { pastingInto } from './paste-into.ts'

const kind = DocumentDropOrPasteEditKind.Text.append('commsplan', 'table')

/** Takes rows that are pasted from a spreadsheet into a plan as channels or activities. */
export function pasteTables(server: PlanServer): Disposable {
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, dataTransfer, { triggerKind }) {
      const text = await dataTransfer.get('text/plain')?.asString()
      if (text === undefined || !isFromSpreadsheet(text)) return undefined
      const pasting = await pastingInto(document, text, server)
      if (!pasting) return undefined
      // Whatever is selected stays: the rows go to their own place.
      const kept = ranges[0] ? document.getText(ranges[0]) : ''
      if ('edit' in pasting) {
        const edit = new DocumentPasteEdit(kept, `Add ${pasting.added}`, kind)
        edit.additionalEdit = pasting.edit
        return [edit]
      }
      if (triggerKind !== DocumentPasteTriggerKind.Automatic) return undefined
      void sayWhyNot(pasting.says, document, ranges[0], text)
      return [new DocumentPasteEdit(kept, 'Add Nothing', kind)]
    },
  }
  return languages.registerDocumentPasteEditProvider({ language: languageId }, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  })
}

/** Cells parted by tabs, in every row: what spreadsheets copy and nobody writes in a plan. */
function isFromSpreadsheet(text: string): boolean {
  const rows = text.split(/\r?\n/).filter((row) => row !== '')
  return rows.length >= 2 && rows.slice(0, 5).every((row) => /\S.*\t|\t.*\S/.test(row))
}

async function sayWhyNot(
  says: string,
  { uri }: TextDocument,
  range: Range | undefined,
  text: string,
): Promise<void> {
  const asText = 'Paste as Text'
  if ((await window.showWarningMessage(says, asText)) !== asText || !range) return
  const document = await workspace.openTextDocument(uri)
  const editor = await window.showTextDocument(document)
  await editor.edit((edit) => edit.replace(range, text))
}
