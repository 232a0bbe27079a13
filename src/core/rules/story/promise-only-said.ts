import { claimOf, isFelt, shownProofs } from '../../plan/proof-uses.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'

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
    const felt = new Set<string>()
    for (const moment of plan.connections.values()) {
      if (!isFelt(plan, moment)) continue
      for (const id of moment.fields.delivers ?? []) felt.add(id)
    }
    for (const proof of plan.proofs.values()) {
      if (!shown.has(proof.id) || felt.has(proof.id)) continue
      yield {
        at: { path: proof.path, part: 'name' },
        says: `“${claimOf(proof)}” is said but not yet felt. Who delivers it, and in which moment?`,
      }
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
          '“The safety check costs nothing” is said but not yet felt. Who delivers it, and in which moment?',
        ],
      },
    ],
  },
})
