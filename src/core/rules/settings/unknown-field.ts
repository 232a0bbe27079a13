import { fieldNamed } from '../../schema/field-at.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { OwnRule } from '../../schema/model.generated.ts'
import { nearestWords } from '../../text/nearest.ts'
import { type Finding, settingsRule } from '../rule.ts'
import { titleOfObject, withArticle } from '../words.ts'
import { ownSections } from './own-sections.ts'

/** Rules of the team's own look at fields that there are. */
export const unknownField = settingsRule({
  id: 'settings/unknown-field',
  class: 'quality',
  title: 'A rule of your own about a field that does not exist',
  why: 'A rule about a field that no plan has never speaks, or always.',
  since: '0.1.0',
  check: function* ({ written }) {
    for (const [name, rule] of Object.entries(written.own ?? {})) yield* onRule(name, rule)
  },
  examples: {
    good: [
      `own:
  owner-on-channels:
    in: channels
    needs: owner
    message: Name the team that looks after this channel.`,
      `own:
  cost-centres:
    in: plan
    needs: x-costCentre
    message: Add the cost centre.`,
    ],
    bad: [
      {
        plan: `own:
  owner-on-channels:
    in: channels
    needs: ownr
    message: Name the team that looks after this channel.`,
        says: ['“ownr” is not a field of a channel. Did you mean “owner”?'],
        fixed: `own:
  owner-on-channels:
    in: channels
    needs: owner
    message: Name the team that looks after this channel.`,
      },
      {
        plan: `own:
  short-goals:
    in: objectives
    field: colour
    allowed: [red]
    message: Choose red.`,
        says: ['“colour” is not a field of an objective. Choose another one.'],
      },
    ],
  },
})

function* onRule(name: string, rule: OwnRule): Generator<Finding> {
  const object = rule.in && ownSections[rule.in].object
  if (!object) return
  for (const place of ['needs', 'field'] as const) {
    const field = rule[place]
    if (field === undefined || field.startsWith('x-') || fieldNamed(object, field)) continue
    const near = nearestWords(
      field,
      objects[object].fields.map((each) => each.name),
    ).slice(0, 2)
    const path = ['own', name, place]
    yield {
      at: { path },
      says: `“${field}” is not a field of ${withArticle(titleOfObject(object))}. ${
        near[0] === undefined ? 'Choose another one.' : `Did you mean “${near[0]}”?`
      }`,
      fixes: near.map((to) => ({
        title: `Change to “${to}”`,
        changes: [{ do: 'set', path, value: to }],
        sure: near.length === 1,
      })),
    }
  }
}
