import type { Responsibility } from '../../schema/model.generated.ts'
import { type Fix, planRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** Only a few teams have to be asked before a piece of work is done. */
export const tooManyAsked = planRule({
  id: 'collaboration/too-many-asked',
  class: 'tip',
  title: 'Many teams to ask before a piece of work',
  why: 'Everyone who is asked before can hold the work up. Those who only need to know can be told after.',
  source: 'RACI, a common way to share out work',
  since: '0.1.0',
  limits: {
    most: { says: 'Teams that can be asked without a queue', usual: 4 },
  },
  uses: ['responsibilities'],
  check: function* ({ responsibilities }, { most }) {
    for (const [index, each] of responsibilities.entries()) {
      const { what, consulted = [] } = each
      const { size } = new Set(consulted)
      if (size <= most) continue
      yield {
        at: { path: ['responsibilities', index, 'consulted'], part: 'name' },
        says: `${size} teams are asked before ${what === undefined ? 'this is done' : `“${what}”`}. It will be slow: move those who only need to know to “informed”.`,
        fixes: [askFewer(index, each, most)],
      }
    }
  },
  examples: {
    good: [
      `responsibilities:
  - {what: The free check, responsible: [workshop], accountable: workshop, consulted: [marketing], informed: [insights, product]}`,
    ],
    bad: [
      {
        plan: `teams:
  press: {function: communications}
  legal: {function: legal}
responsibilities:
  - what: The free check
    responsible: [workshop]
    accountable: workshop
    consulted: [marketing, insights, product, press, legal]`,
        says: [
          '5 teams are asked before “The free check”. It will be slow: move those who only need to know to “informed”.',
        ],
        fixed: `teams:
  press: {function: communications}
  legal: {function: legal}
responsibilities:
  - what: The free check
    responsible: [workshop]
    accountable: workshop
    consulted: [marketing, insights, product, press]
    informed: [legal]`,
      },
    ],
  },
})

/** Asks the teams that are named first; the others are told after. */
function askFewer(
  index: number,
  { consulted = [], informed = [] }: Responsibility,
  most: number,
): Fix {
  const teams = [...new Set(consulted)]
  const asked = teams.slice(0, most)
  const others = teams.slice(most)
  const told = others.filter((team) => !informed.includes(team))
  const path = ['responsibilities', index]
  return {
    title: `Ask only ${inWords(asked)}, and tell ${inWords(others)} after`,
    changes: [
      { do: 'set', path: [...path, 'consulted'], value: asked },
      ...told.map((team) => ({ do: 'append', path: [...path, 'informed'], value: team }) as const),
    ],
  }
}
