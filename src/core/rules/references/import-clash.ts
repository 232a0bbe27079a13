import { titleOfCollection } from '../parts.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { fileOf } from './file-of.ts'

/** No two libraries say different things under one name. */
export const importClash = planRule({
  id: 'references/import-clash',
  class: 'fault',
  title: 'The same name in two libraries',
  why: 'The order of imports has no meaning, so nobody can tell which of the two you mean.',
  since: '0.1.0',
  libraries: true,
  uses: ['clashes'],
  check: function* ({ clashes }) {
    for (const { collection, id, libraries, path } of clashes) {
      const files = inWords(
        libraries.map((uri) => `“${fileOf(uri)}”`),
        'and',
      )
      yield {
        at: { path },
        says: `The ${titleOfCollection(collection)} “${id}” is in two libraries: ${files}. Import only one of them, or write your own “${id}” in this plan.`,
        related: libraries.map((library) => ({
          says: `“${id}” in “${fileOf(library)}”`,
          path: [collection, id],
          library,
        })),
      }
    }
  },
  examples: {
    good: [
      `imports: [north.commslib.yaml, south.commslib.yaml]
teams:
  press: {function: communications}
responsibilities:
  - {what: Tell the local paper, responsible: [press], accountable: marketing}`,
    ],
    bad: [
      {
        plan: `imports: [north.commslib.yaml, south.commslib.yaml]
responsibilities:
  - {what: Tell the local paper, responsible: [press], accountable: marketing}`,
        says: [
          'The team “press” is in two libraries: “north.commslib.yaml” and “south.commslib.yaml”. Import only one of them, or write your own “press” in this plan.',
        ],
      },
    ],
  },
})
