import type { Entity } from '../../plan/plan.ts'
import { claimOf, deliveredProofs, shownProofs } from '../../plan/proof-uses.ts'
import { titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Connection, Proof } from '../../schema/model.generated.ts'
import { type Fix, planRule } from '../rule.ts'

/** Every reason to believe turns up in the story or in a moment. */
export const promiseUnproven = planRule({
  id: 'story/promise-unproven',
  class: 'quality',
  title: 'A promise that nobody experiences',
  why: 'The experience has to live up to the promise. A reason to believe that no chapter shows and no moment delivers is a claim on paper.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['proofs', 'chapters', 'connections', 'unread', 'spoiled'],
  check: function* (plan) {
    const sections = ['connectedStory', 'contextualConnections']
    if (sections.some((name) => plan.unread.has(name))) return
    if (isAnySpoiled(plan, sections, ['proofs', 'delivers'])) return
    if (plan.chapters.size === 0 && plan.connections.size === 0) return
    const shown = shownProofs(plan)
    const delivered = deliveredProofs(plan)
    const moments = [...plan.connections.values()].slice(-3).reverse()
    for (const proof of plan.proofs.values()) {
      if (shown.has(proof.id) || delivered.has(proof.id)) continue
      yield {
        at: { path: proof.path, part: 'name' },
        says: `You promise “${claimOf(proof)}” but nobody experiences it. Which moment delivers it?`,
        fixes: moments.map((moment) => deliver(moment, proof)),
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  saturday-at-the-workshop:
    delivers: [the-safety-check]`,
    ],
    bad: [
      {
        plan: `brand:
  proofs:
    ten-minutes: {claim: A flat tyre is mended in ten minutes, evidence: [workshop-log]}
contextualConnections:
  flat-tyre-monday:
    chapter: notice
  saturday-at-the-workshop:
    chapter: bring
  first-dry-sunday:
    devices: [phone, print]`,
        says: [
          'You promise “A flat tyre is mended in ten minutes” but nobody experiences it. Which moment delivers it?',
        ],
        fixed: `brand:
  proofs:
    ten-minutes: {claim: A flat tyre is mended in ten minutes, evidence: [workshop-log]}
contextualConnections:
  flat-tyre-monday:
    chapter: notice
  saturday-at-the-workshop:
    chapter: bring
  first-dry-sunday:
    devices: [phone, print]
    delivers: [ten-minutes]`,
      },
    ],
  },
})

function deliver(moment: Entity<Connection>, proof: Entity<Proof>): Fix {
  return {
    title: `Deliver it in the moment “${titleOf(moment)}”`,
    changes: [{ do: 'append', path: [...moment.path, 'delivers'], value: proof.id }],
  }
}
