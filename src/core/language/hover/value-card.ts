import type { Analysis } from '../../analysis/analysis.ts'
import { countryWords } from '../../plan/country-words.ts'
import { fullDateWords } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { stagesOf } from '../../plan/journey.ts'
import type { Plan } from '../../plan/plan.ts'
import type { FieldDoc } from '../../schema/field-types.ts'
import { refersTo } from '../../schema/walk.ts'
import { entityCard } from '../words/entity-card.ts'
import { knownWordsOf } from '../words/known-words.ts'
import { literally, paragraphs } from '../words/markdown.ts'
import { nameOfCode } from '../words/places.ts'
import { entityNamed } from '../words/referables.ts'
import { stageMeaning } from '../words/stage-words.ts'

/** Explains a value of a field, as markdown; undefined for free text and for words that nobody knows. */
export function valueCard(
  { plan }: Pick<Analysis, 'plan'>,
  field: FieldDoc,
  word: string,
): string | undefined {
  const to = refersTo(field)
  const entity = to && entityNamed(plan, to, word)
  if (entity) return entityCard(plan, entity)
  if (to === 'stages') return stageCard(plan, word)
  const known = knownWordsOf(field, plan).find((each) => each.word === word)
  if (known) {
    const detail = known.detail === '' ? '' : ` · ${literally(known.detail)}`
    return paragraphs([`**${literally(word)}**${detail}`, literally(known.meaning)])
  }
  switch (field.kind) {
    case 'date':
    case 'date-or-period':
      return fullDateWords(word, languageOf(plan))
    case 'country':
      return codeCard(countryWords(word), word, 'country')
    case 'currency':
      return codeCard(nameOfCode('currency', word), word, 'currency')
    case 'language':
      return codeCard(nameOfCode('language', word), word, 'language')
    default:
      return undefined
  }
}

function stageCard(plan: Plan, word: string): string | undefined {
  const stages = stagesOf(plan)
  const place = stages.indexOf(word)
  if (place < 0) return undefined
  return paragraphs([
    `**${literally(word)}** · stage ${place + 1} of ${stages.length} in this plan’s journey`,
    literally(stageMeaning(plan, word) ?? ''),
  ])
}

function codeCard(name: string | undefined, code: string, title: string): string | undefined {
  return name && name !== code ? `**${literally(name)}** · ${title}` : undefined
}
