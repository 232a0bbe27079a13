import { allOf } from '../../plan/number-words.ts'
import { staysAsItIs } from '../from-to.ts'
import { type Goal, isMeasured, type Kind } from './goals.ts'

const wanted: readonly Kind[] = ['brand', 'experience']

/**
 * How the plan will know, in one sentence: how many objectives have a start, a goal and a day, and whether numbers about
 * the brand and the experience are among them and the measures.
 */
export function scorecardAnswer(objectives: readonly Goal[], measures: readonly Goal[]): string {
  const all = objectives.length
  if (all === 0) {
    return measures.length === 1
      ? '1 number on a channel, but no objective yet'
      : `${measures.length} numbers on channels, but no objective yet`
  }
  const whole = objectives.filter(isWhole).length
  const lacking = kindsMissing([...objectives, ...measures])
  const main = wholeWords(whole, all)
  const none = lacking.length === 0 ? '' : `; none counts the ${lacking.join(' or ')}`
  const same = objectives.filter(staysAsItIs).length
  const still = same === 0 ? '' : `; ${same} ${same === 1 ? 'stays as it is' : 'stay as they are'}`
  return [main + still + none, main + (still || none)].find(({ length }) => length <= 72) ?? main
}

/** Kinds of numbers that every plan should have and this one has not. */
export function kindsMissing(goals: readonly Goal[]): readonly Kind[] {
  return wanted.filter((kind) => goals.every((goal) => goal.kind !== kind))
}

/** Whether somebody can check it: it says where it stands, where it should be, and by when. */
export function isWhole({ from, to, by }: Goal): boolean {
  return isMeasured(from) && isMeasured(to) && by !== undefined
}

function wholeWords(whole: number, all: number): string {
  const what = 'start, goal and day'
  if (all === 1)
    return whole === 1
      ? `The only objective has ${what}`
      : `The only objective lacks ${what.replace(' and', ' or')}`
  const which = whole === all ? allOf(all) : `${whole} of ${all}`
  return `${which} objectives ${whole === 1 ? 'has' : 'have'} ${what}`
}
