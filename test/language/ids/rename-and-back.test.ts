import { expect, test } from 'vitest'
import { changeDocument, openDocument, textOf } from '../../../src/core/document/document.ts'
import { analyse, type PlanFile, renameAt, workspaceOf } from '../../../src/core/index.ts'
import { mentionsInFile, rangeOfId } from '../../../src/core/language/ids/mention-at.ts'
import { examplePlans } from '../../document/random-edits.ts'

const folder = 'file:///work'
const fresh = 'zz-new-name'
const [, plan = '', , library = ''] = examplePlans
const files: readonly PlanFile[] = [
  { uri: `${folder}/larkhum-still-in-your-hands.commsplan.yaml`, document: openDocument(plan) },
  { uri: `${folder}/larkhum.commslib.yaml`, document: openDocument(library) },
]

test('every name of a plan and its library can be renamed and back, and nothing else changes', () => {
  const before = said(files)
  const texts = files.map(({ document }) => textOf(document))
  let renamed = 0
  for (const file of files) {
    for (const placed of mentionsInFile(file)) {
      const { kind, id, isDeclaration } = placed.mention
      if (!isDeclaration || kind === 'sections') continue
      const at = rangeOfId(file, placed).start
      const after = rename(files, file.uri, at, fresh)
      expect(said(after).replaceAll(fresh, id)).toBe(before)
      expect(said(after)).toContain(fresh)
      const back = rename(after, file.uri, at, id)
      expect(back.map(({ document }) => textOf(document))).toEqual(texts)
      renamed++
    }
  }
  expect(renamed).toBeGreaterThan(60)
})

function rename(
  all: readonly PlanFile[],
  uri: string,
  at: { readonly line: number; readonly character: number },
  to: string,
): PlanFile[] {
  const file = all.find((each) => each.uri === uri) as PlanFile
  const changes = renameAt(file, at, to, workspaceOf([folder], all))
  if ('refused' in changes) throw new Error(changes.refused)
  return all.map((each) => {
    const edits = changes.find((change) => change.uri === each.uri)?.edits ?? []
    const document = edits.reduceRight(
      (before, { range, newText }) => changeDocument(before, { range, text: newText }),
      each.document,
    )
    return { ...each, document }
  })
}

/** All that the plan says with its library underneath, as one text. */
function said([own, below]: readonly PlanFile[]): string {
  if (!own || !below) throw new Error('There are two files')
  const libraries = { folders: [folder], files: new Map([[below.uri, below.document]]) }
  const { plan: read } = analyse({ ...own, libraries, rules: [] })
  return JSON.stringify(read, (_name, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  )
}
