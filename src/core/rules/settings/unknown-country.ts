import { countryCodeOf, isCountry } from '../../plan/country-words.ts'
import { type Finding, settingsRule } from '../rule.ts'

/** What holds in single countries is set for countries that there are. */
export const unknownCountry = settingsRule({
  id: 'settings/unknown-country',
  class: 'quality',
  title: 'A setting for a country that does not exist',
  why: 'Countries are known by their two capital letters. What is set for another name changes nothing.',
  since: '0.1.0',
  check: function* ({ written }): Generator<Finding> {
    for (const name of Object.keys(written.markets ?? {})) {
      if (isCountry(name)) continue
      const path = ['markets', name]
      const code = countryCodeOf(name)
      yield {
        at: { path, part: 'name' },
        says:
          code === undefined
            ? `There is no country called “${name}”. Write the two letters of one, for example “DK”.`
            : `Countries are known by their two letters. Write “${code}” for “${name}”.`,
        ...(code !== undefined && {
          fixes: [
            {
              title: `Change to “${code}”`,
              changes: [{ do: 'rename-field', path, to: code }],
              sure: true,
            },
          ],
        }),
      }
    }
  },
  examples: {
    good: [
      `markets:
  DK: {emailDoubleOptIn: true}`,
    ],
    bad: [
      {
        plan: `markets:
  XX: {emailDoubleOptIn: true}`,
        says: ['There is no country called “XX”. Write the two letters of one, for example “DK”.'],
      },
      {
        plan: `markets:
  Denmark: {emailDoubleOptIn: true}`,
        says: ['Countries are known by their two letters. Write “DK” for “Denmark”.'],
        fixed: `markets:
  DK: {emailDoubleOptIn: true}`,
      },
    ],
  },
})
