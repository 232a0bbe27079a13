import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits, editsFor } from '../../src/core/index.ts'
import { judged, lines, settingsFrom } from './judged.ts'

const needsWork = readFileSync('examples/needs-work.commsplan.yaml', 'utf8')
const found = judged(needsWork).problems

/** The text with a comment on a line of its own above a line (0-based), as far in as that line. */
function withComment(text: string, line: number, comment: string): string {
  const all = text.split('\n')
  const indent = /^ */.exec(all[line] ?? '')?.[0] ?? ''
  return [...all.slice(0, line), `${indent}# ${comment}`, ...all.slice(line)].join('\n')
}

/** Problems as they would be one line further up from a line on. */
function movedUp(problems: readonly string[], from: number): string[] {
  return problems.map((each) => {
    const [line = '', ...rest] = each.split(' ')
    return [Number(line) > from ? Number(line) - 1 : line, ...rest].join(' ')
  })
}

describe('a comment on the line above', () => {
  test('there is enough to leave out', () => expect(found.length).toBeGreaterThan(15))

  test.each(found.map((each) => [`${each.range.start.line + 1} ${each.rule}`, each] as const))(
    'leaves out exactly %s',
    (_, { rule, range }) => {
      const { line } = range.start
      const after = judged(withComment(needsWork, line, `commsplan-allow ${rule}: on purpose`))
      const wanted = found.filter((each) => each.rule !== rule || each.range.start.line !== line)
      expect(movedUp(lines(after.problems), line + 1)).toEqual(lines(wanted))
    },
  )
})

const plan = `commsPlan: 1
plan:
  name: Spring
  status: in-review
channels:
  posters: # commsplan-allow collaboration/no-owner, access/missing: the agency does
    type: out-of-home
    role: Invites
  shop:
    type: store
    role: Sells # commsplan-allow channels/no-role: everyone knows
`

const rulesAt = (text: string) =>
  judged(text).problems.map(({ rule, range }) => `${range.start.line + 1} ${rule}`)

describe('comments', () => {
  test('behind a value count for their line, and may name several rules', () => {
    const rules = rulesAt(plan)
    expect(rules).toContain('8 channels/no-role')
    expect(rules).not.toContain('11 channels/no-role')
    expect(rules).not.toContain('6 collaboration/no-owner')
    expect(rules).toContain('9 collaboration/no-owner')
    expect(rules.filter((each) => each.includes('exceptions/'))).toEqual([])
  })

  test('above an entry count for all that belongs to it', () => {
    const text = withComment(plan, 5, 'commsplan-allow-entry channels/no-role: not ours')
    expect(rulesAt(text)).not.toContain('9 channels/no-role')
    expect(rulesAt(text).join()).not.toContain('exceptions/')
  })

  test('above a section count for the whole section', () => {
    const text = withComment(plan, 4, 'commsplan-allow-entry collaboration/no-owner: later')
    expect(rulesAt(text).join()).not.toContain('collaboration/no-owner')
  })

  test('for the file count everywhere', () => {
    const text = `# commsplan-allow-file collaboration/no-owner: later\n${plan}`
    expect(rulesAt(text).join()).not.toContain('collaboration/no-owner')
  })

  test('inside a text are part of the text', () => {
    const text = `${plan}notes: |\n  # commsplan-allow-file channels/no-role: not a comment\n`
    expect(rulesAt(text)).toContain('8 channels/no-role')
    expect(rulesAt(text).join()).not.toContain('exceptions/')
  })

  test('cannot hide a line that cannot be read', () => {
    const text = `# commsplan-allow-file structure/not-yaml: no\n${plan}notes: "half\n`
    expect(rulesAt(text).join()).toContain('structure/not-yaml')
    expect(rulesAt(text)).toContain('1 exceptions/cannot-be')
  })

  test('in a draft take out one of those that are said together', () => {
    const draft = plan.replace('in-review', 'draft')
    const owners = judged(draft).problems.find(({ rule }) => rule === 'collaboration/no-owner')
    const before = judged(draft.replaceAll(/ # commsplan.*$/gm, '')).problems.find(
      ({ rule }) => rule === 'collaboration/no-owner',
    )
    expect(before?.message).toMatch(/one more here\.$/)
    expect(owners?.message).not.toContain('more here')
  })

  test('that leave nothing out can be taken out', () => {
    const text = withComment(plan, 3, 'commsplan-allow story/same-message: it was')
    const { document, problems } = judged(text)
    const unused = problems.find(({ rule }) => rule === 'exceptions/unused')
    const edits = editsFor(document, unused?.fixes[0]?.changes ?? [])
    expect(applyEdits(text, [...(edits ?? [])])).toBe(plan)
  })

  test('about a rule that is switched off are not called useless', async () => {
    const settings = await settingsFrom('rules:\n  channels/no-role: off\n')
    expect(judged(plan, settings).problems.map(({ rule }) => rule)).not.toContain(
      'exceptions/unused',
    )
  })
})
