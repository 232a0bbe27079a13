import { areAkin, asListed } from '../../plan/feeling.ts'
import { countWords } from '../../plan/number-words.ts'
import { plainWordsOf } from '../../plan/title.ts'
import { isolated } from '../own-words.ts'
import type { ArcParts, Step } from './steps.ts'

/** Where the story leads, in one sentence: from which feeling to which, and whether it gets there. */
export function arcAnswer(plan: ArcParts, steps: readonly Step[]): string {
  const chapters = steps.filter(({ kind }) => kind === 'chapter')
  const from = steps[0]?.feeling
  const to = steps.at(-1)?.feeling
  const main = shift(from, to)
  if (chapters.length === 0) return `${main}; no chapter leads there yet`
  const felt = chapters.filter(({ feeling }) => feeling !== undefined)
  if (felt.length === 0) return `${main}; no chapter says what people feel`
  const ending = to === undefined ? '' : endingOf(plan, chapters, felt, to)
  if (from === undefined || to === undefined) return main + ending
  const full = `${main} in ${countWords(chapters.length, 'chapter')}${ending}`
  return full.length <= 72 ? full : main + ending
}

/** "From guilty to proud" */
function shift(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return 'No shift is named yet'
  if (from === undefined) return `To ${words(to)}, but from where is not said`
  return to === undefined
    ? `From ${words(from)}, but where to is not said`
    : `From ${words(from)} to ${words(to)}`
}

function endingOf(
  plan: ArcParts,
  chapters: readonly Step[],
  felt: readonly Step[],
  to: string,
): string {
  const reaches = ({ feeling }: Step) => feeling !== undefined && areAkin(plan, feeling, to)
  const last = chapters.at(-1)
  if (!felt.some(reaches)) return '; no chapter reaches it'
  if (chapters.some((step) => step.acts && reaches(step))) return '; people act where they feel it'
  if (last && reaches(last))
    return asListed(last.feeling ?? '') === asListed(to)
      ? '; the last one gets there'
      : '; the last one comes close'
  return last?.feeling === undefined
    ? '; the last one does not say'
    : `; the last one ends on ${words(last.feeling)}`
}

function words(feeling: string | undefined): string {
  return isolated(plainWordsOf(feeling ?? ''))
}
