import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lexer } from 'yaml'
import { changeDocument, openDocument, textOf } from '../../../src/core/document/document.ts'
import { analyse, noLibraries, type PlanFile, renameAt } from '../../../src/core/index.ts'
import { mentionsInFile, rangeOfId } from '../../../src/core/language/ids/mention-at.ts'
import { workspaceOf } from '../../../src/core/language/workspace/workspace.ts'
import { changeOf, examplePlans, randomEdit } from '../../document/random-edits.ts'

const uri = 'file:///work/a.commsplan.yaml'
const fresh = 'zz-new-name'

const brokenPlan = fc
  .tuple(fc.constantFrom(...examplePlans.map(openDocument)), fc.array(randomEdit, { maxLength: 5 }))
  .map(([plan, edits]) =>
    edits.reduce((document, edit) => {
      return changeDocument(document, changeOf(textOf(document), edit))
    }, plan),
  )

test('renaming changes the name and nothing else, and loses no comment, whatever the text', () => {
  let renames = 0
  let refusals = 0
  fc.assert(
    fc.property(brokenPlan, fc.double({ min: 0, max: 1, noNaN: true }), (document, share) => {
      const file = { uri, document }
      const given = [...mentionsInFile(file)].filter(
        ({ mention }) => mention.isDeclaration && mention.kind !== 'sections',
      )
      const chosen = given[Math.floor(share * (given.length - 1))]
      if (!chosen) return
      const at = rangeOfId(file, chosen).start
      const renamed = renameAt(file, at, fresh, workspaceOf(['file:///work'], [file]))
      if ('refused' in renamed) {
        refusals++
        expect(renamed.refused).toMatch(/^[“A-Z].*\.$/)
        return
      }
      renames++
      const text = textOf(document)
      const changed = (renamed[0]?.edits ?? []).reduceRight(
        (before, { range, newText }) => changeDocument(before, { range, text: newText }),
        document,
      )
      const after = textOf(changed)
      const { id } = chosen.mention
      // In a text that cannot be read, what seems to be a comment may hold names.
      expect(commentsOf(after).map((each) => each.replaceAll(fresh, id))).toEqual(commentsOf(text))
      expect(after).not.toMatch(new RegExp(`(?:^|\\s)#.*${fresh}`, 'm'))
      const read = said({ uri, document: changed })
      expect(read.replaceAll(fresh, id)).toBe(said(file))
      expect(read.match(new RegExp(fresh, 'g'))?.length).toBeGreaterThanOrEqual(
        renamed[0]?.edits.length ?? 0,
      )
    }),
    { numRuns: 40 },
  )
  expect(renames).toBeGreaterThan(refusals * 4)
})

/** All that a plan says, as one text. */
function said({ document }: PlanFile): string {
  const { plan } = analyse({ uri, document, libraries: noLibraries, rules: [] })
  return JSON.stringify(plan, (_name, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  )
}

function commentsOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))
}
