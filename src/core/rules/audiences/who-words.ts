import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { Audience } from '../../schema/model.generated.ts'

/** Ages, as they stand at the end of a description: "aged 18 to 65", "18+", "over 50". */
const ages =
  /[\s,(]*\b(?:aged?\s+|ages\s+|over\s+|from\s+|between\s+)*\d{1,2}(?:\s*(?:\+|(?:-|–|to|and)\s*\d{1,3}|and over))?(?:[\s-]*years?(?:[\s-]*olds?)?)?\s*\)?$/

const everyone: ReadonlySet<string> = new Set(['', ...vocabulary.everyoneWords.map(bare)])

/** Whether a description fits everybody: the whole of it is "everyone", "all adults aged 18+" and the like. */
export function isEveryone(who: string): boolean {
  return who.trim() !== '' && everyone.has(bare(who))
}

const numbers =
  /\b(?:aged?\s+\d|\d{2}\s*(?:-|–|to)\s*\d{2}\b|\d{2}\s?\+|(?:over|under)[\s-]\d{2}\b|year[\s-]olds?|millennials?|boomers?|gen(?:eration)?[\s-][xyz]\b|men|women|males?|females?|(?:high|middle|low)(?:er)?[\s-](?:income|earn)|incomes?|abc1|c2de)/i

/** Whether all that is known about an audience is age, sex or income. */
export function isOnlyNumbers({ who, needs, insight, entryPoints }: Audience): boolean {
  const isDescribed = [needs, entryPoints].some((all) => (all ?? []).length > 0)
  return insight === undefined && !isDescribed && numbers.test(String(who ?? ''))
}

const kin =
  /\b(?:parents?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|grandparents?|teachers?|adults?|people|with|of|for|whose|who)\b/i

const young =
  /^((?:[\w-]+\s+){0,2})(?:children|kids|teenagers?|teens|adolescents|pupils|school\s?children|school\s?(?:girls|boys)|minors)\b(?!['’])/i

/** Whether a description is of children or teenagers themselves, not of people who have to do with them. */
export function isYoung(who: string): boolean {
  const found = young.exec(who.trim())
  return found !== null && !kin.test(found[1] ?? '')
}

/** A description in small letters, without "the" and ages. */
function bare(who: string): string {
  const words = who
    .trim()
    .toLowerCase()
    .replace(/[.!]$/, '')
    .replace(/^the\s+/, '')
  return words.replace(ages, '').replace(/\s+/g, ' ').trim()
}
