import { markers } from '../../plan/version.ts'
import { entitiesIn, entityParts, titleOfCollection } from '../parts.ts'
import { planRule } from '../rule.ts'
import { idFrom, isId } from './id-from-words.ts'

/** Names that others refer to are small letters, digits and hyphens. */
export const idStyle = planRule({
  id: 'structure/id-style',
  class: 'quality',
  title: 'A short name with capitals, spaces or signs',
  why: 'Short names go into link tags, calendars and file names, where capitals, spaces and signs get lost or changed.',
  since: '0.1.0',
  libraries: true,
  uses: ['sections', ...entityParts],
  check: function* (plan) {
    const isLibrary = plan.sections.includes(markers.Library)
    for (const { id, collection, written, shared, path } of entitiesIn(plan)) {
      if (!written || isId(id)) continue
      const better = idFrom(id)
      const isFree =
        better !== undefined && collection !== 'brands' && !plan[collection].has(better)
      const title = titleOfCollection(collection)
      yield {
        at: { path, part: 'name' },
        says:
          better === undefined
            ? `“${id}” is a short name that others refer to. Write it with small letters and hyphens.`
            : `“${id}” is the short name of ${/^[aeio]/.test(title) ? 'an' : 'a'} ${title}. Use small letters and hyphens, at most 40: “${better}”.`,
        fixes: isFree
          ? [
              {
                title: `Rename to “${better}”, here and wherever it is used`,
                changes: [{ do: 'rename-id', collection, id, to: better }],
                // Other files may use a name that is shared.
                sure: !shared && !isLibrary,
              },
            ]
          : [],
      }
    }
  },
  examples: {
    good: [
      `audiences:
  returning-riders-2027: {who: People who have not ridden since their last flat tyre}`,
    ],
    bad: [
      {
        plan: `audiences:
  Market visitors: {who: People who pass by on their way to the market}
objectives:
  visits: {what: More visitors stop by, audience: Market visitors}`,
        says: [
          '“Market visitors” is the short name of an audience. Use small letters and hyphens, at most 40: “market-visitors”.',
        ],
        fixed: `audiences:
  market-visitors: {who: People who pass by on their way to the market}
objectives:
  visits: {what: More visitors stop by, audience: market-visitors}`,
      },
    ],
  },
})
