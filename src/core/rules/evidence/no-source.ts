import { isSpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'

/** Others can check a finding: it says where and when it was found. */
export const noSource = entityRule({
  id: 'evidence/no-source',
  class: 'completeness',
  title: 'A finding that nobody can check',
  why: 'Reviewers and juries ask for a source that they can check behind every figure. So will your own team in a year.',
  source: 'Effie entry guides ask for a source behind every figure',
  since: '0.1.0',
  libraries: true,
  looksAt: 'evidence',
  uses: ['unread', 'spoiled'],
  check: function* (finding, plan) {
    const { fields, path, written } = finding
    // A belief has no source; that it is one is said elsewhere.
    if (!written || plan.unread.has('evidence') || fields.kind === 'assumption') return
    const lacks = (name: 'source' | 'date') =>
      fields[name] === undefined && !isSpoiled(plan, [...path, name])
    const isSource = lacks('source')
    const isDate = lacks('date')
    if (!isSource && !isDate) return
    const question = isSource && isDate ? 'Where and when' : isSource ? 'Where' : 'When'
    const names = isSource && isDate ? '“source” and “date”' : isSource ? '“source”' : '“date”'
    yield {
      at: { path, part: 'name' },
      says: `${question} did you find this: ${namedEntity(finding)}? Add its ${names}.`,
      fixes: isDate
        ? []
        : [
            {
              title: 'Add “source”, to be filled in',
              changes: [{ do: 'set', path: [...path, 'source'], value: toBeWritten }],
            },
          ],
    }
  },
  examples: {
    good: [
      `evidence:
  doorstep-talks:
    source: Talks at twelve front doors, Leeds
    date: 2026`,
    ],
    bad: [
      {
        plan: `evidence:
  doorstep-talks: {finding: Nine of twelve had not touched it, kind: customer-interview, date: 2026-11}`,
        says: ['Where did you find this: the finding “Doorstep talks”? Add its “source”.'],
        fixed: `evidence:
  doorstep-talks: {finding: Nine of twelve had not touched it, kind: customer-interview, source: TBD, date: 2026-11}`,
      },
      {
        plan: `evidence:
  doorstep-talks: {finding: Nine of twelve had not touched it, kind: customer-interview}`,
        says: [
          'Where and when did you find this: the finding “Doorstep talks”? Add its “source” and “date”.',
        ],
      },
    ],
  },
})
