import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { fileOf } from './file-of.ts'

/** No library imports itself by a detour. */
export const importLoop = planRule({
  id: 'references/import-loop',
  class: 'fault',
  title: 'Libraries that import each other in a circle',
  why: 'Each waits for the other, so neither can be laid under the plan, and whatever comes from them is missing.',
  since: '0.1.0',
  libraries: true,
  uses: ['imports'],
  check: function* ({ imports }) {
    for (const { at, outcome } of imports) {
      if (outcome.kind !== 'loop') continue
      const files = outcome.uris.map((uri) => `“${fileOf(uri)}”`)
      const circle =
        files.length === 2
          ? `${files[0]} imports itself.`
          : `These libraries import each other in a circle: ${inWords(files.slice(0, -1), 'and')}.`
      yield { at: { path: at }, says: `${circle} Take one of the imports out.` }
    }
  },
  examples: {
    good: ['imports: [ferrow.commslib.yaml]'],
    bad: [
      {
        plan: 'imports: [circle-east.commslib.yaml]',
        says: [
          'These libraries import each other in a circle: “circle-east.commslib.yaml” and “circle-west.commslib.yaml”. Take one of the imports out.',
        ],
      },
    ],
  },
})
