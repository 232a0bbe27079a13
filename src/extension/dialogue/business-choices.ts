import type { Answers } from '../../core/index.ts'
import type { Choice } from './ask-choice.ts'

/** The kinds of business that a plan can be for, in the words of the dialogue. */
export const businessChoices: readonly Choice<Answers['business']>[] = [
  { label: 'People', detail: 'They buy for themselves or their household.', value: 'b2c' },
  { label: 'Organisations', detail: 'Several people decide together.', value: 'b2b' },
  {
    label: 'People, through other organisations',
    detail: 'Shops, dealers or partners sell for you.',
    value: 'b2b2c',
  },
  { label: 'Citizens', detail: 'You are a public body or service.', value: 'public' },
  {
    label: 'Supporters of a cause',
    detail: 'You are a charity or an association.',
    value: 'nonprofit',
  },
]
