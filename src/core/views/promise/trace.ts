import type { Entity, Plan } from '../../plan/plan.ts'
import {
  claimOf,
  isFelt,
  isOwnedOutsideMarketing,
  type ProofReach,
  reachOf,
} from '../../plan/proof-uses.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import type { Chapter, Evidence, Proof } from '../../schema/model.generated.ts'
import { type Lane, lanesOf } from '../moments/lane.ts'

/** Parts of a plan that a promise runs through. */
export type PromiseParts = Pick<
  Plan,
  'proofs' | 'chapters' | 'connections' | 'teams' | 'evidence' | 'header'
>

/** A chapter that says a reason to believe; `number` is its place in the story, counted from 1. */
export interface Saying {
  readonly chapter: Entity<Chapter>
  readonly number: number
}

/** A moment that delivers a reason to believe. */
export interface Delivery {
  readonly lane: Lane
  /** Who makes the moment happen, in words; undefined when nobody does. */
  readonly owner: string | undefined
  readonly isOutside: boolean
  readonly isFelt: boolean
}

/** One reason to believe on its way from the words to what customers feel. */
export interface Trace {
  readonly proof: Entity<Proof>
  readonly claim: string
  readonly said: readonly Saying[]
  readonly delivered: readonly Delivery[]
  readonly reach: ProofReach
  /** Findings that show it. */
  readonly evidence: readonly Entity<Evidence>[]
}

/** Every reason to believe with the chapters that say it and the moments that deliver it, in the order of the file. */
export function tracesOf(plan: PromiseParts): readonly Trace[] {
  const chapters = [...plan.chapters.values()].map((chapter, at) => ({ chapter, number: at + 1 }))
  const lanes = lanesOf(plan)
  return [...plan.proofs.values()].map((proof) => ({
    proof,
    claim: claimOf(proof),
    said: chapters.filter(({ chapter }) => chapter.fields.proofs?.includes(proof.id)),
    delivered: lanes
      .filter(({ moment }) => moment.fields.delivers?.includes(proof.id))
      .map((lane) => deliveryOf(plan, lane)),
    reach: reachOf(plan, proof.id).reach,
    evidence: (proof.fields.evidence ?? []).flatMap((id) => plan.evidence.get(id) ?? []),
  }))
}

/** Whether customers feel it in some moment. */
export function isTraceFelt({ reach }: Trace): boolean {
  return reach === 'felt'
}

function deliveryOf(plan: PromiseParts, lane: Lane): Delivery {
  const { owner } = lane.moment.fields
  const team = owner === undefined ? undefined : plan.teams.get(owner)
  return {
    lane,
    owner: team ? titleOf(team) : owner === undefined ? undefined : wordsOf(owner),
    isOutside: isOwnedOutsideMarketing(plan, lane.moment),
    isFelt: isFelt(plan, lane.moment),
  }
}
