import type { Entity } from '../../plan/plan.ts'
import { claimOf, type ProofReach, reachOf, shownProofs } from '../../plan/proof-uses.ts'
import { titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Connection } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { firstInWords } from '../words.ts'

/** What the story says about the brand, people also feel. */
export const promiseOnlySaid = planRule({
  id: 'story/promise-only-said',
  class: 'tip',
  title: 'A promise that is said but not yet felt',
  why: 'Promise, experience and collaboration belong together: what marketing says, shops, service or product make true, mostly after the purchase.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['proofs', 'chapters', 'connections', 'teams', 'header', 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    // A plan without moments is asked for one first.
    if (plan.connections.size === 0 || plan.unread.size > 0 || hasLostLibrary(plan)) return
    if (isAnySpoiled(plan, ['contextualConnections'], ['delivers', 'owner', 'stage'])) return
    const shown = shownProofs(plan)
    for (const proof of plan.proofs.values()) {
      if (!shown.has(proof.id)) continue
      const { reach, moments } = reachOf(plan, proof.id)
      const says = wayOut(reach, moments)
      if (says)
        yield { at: { path: proof.path, part: 'name' }, says: `“${claimOf(proof)}” ${says}` }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  saturday-at-the-workshop:
    delivers: [the-safety-check]
    owner: workshop`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  saturday-at-the-workshop:
    delivers: [the-safety-check]
    owner: marketing`,
        says: [
          '“The safety check costs nothing” is delivered in “Saturday at the workshop”, but only by marketing. Which other team could make it true, or which moment after the purchase?',
        ],
      },
      {
        plan: `contextualConnections:
  saturday-at-the-workshop:
    delivers: [the-safety-check]
    owner: null`,
        says: [
          '“The safety check costs nothing” is delivered in “Saturday at the workshop”, but nobody owns that moment. Which team makes it happen?',
        ],
      },
      {
        plan: `contextualConnections:
  saturday-at-the-workshop:
    delivers: null
    owner: workshop`,
        says: [
          '“The safety check costs nothing” is said but not yet felt. Who delivers it, and in which moment?',
        ],
      },
    ],
  },
})

/** What is true of a reason to believe that nobody feels yet, and what to ask; undefined when people feel it. */
function wayOut(reach: ProofReach, moments: readonly Entity<Connection>[]): string | undefined {
  const unowned = moments.filter(({ fields }) => fields.owner === undefined)
  const inMoments = (some: readonly Entity<Connection>[]) =>
    `is delivered in ${firstInWords(
      some.map((moment) => `“${titleOf(moment)}”`),
      2,
    )}`
  switch (reach) {
    case 'unowned':
      return `${inMoments(unowned)}, but nobody owns ${unowned.length === 1 ? 'that moment' : 'those moments'}. Which team makes ${unowned.length === 1 ? 'it' : 'them'} happen?`
    case 'marketing':
      return `${inMoments(moments)}, but only by marketing. Which other team could make it true, or which moment after the purchase?`
    case 'unclear':
      return `${inMoments(moments)}, but of the owner nobody knows whether it is outside marketing. What does that team do?`
    case 'said':
      return 'is said but not yet felt. Who delivers it, and in which moment?'
    default:
      return undefined
  }
}
