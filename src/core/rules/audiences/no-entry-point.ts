import { isSpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { isEveryone } from './who-words.ts'

/** The situations in which the people who come first think of the category. */
export const noEntryPoint = entityRule({
  id: 'audiences/no-entry-point',
  class: 'tip',
  title: 'No situation in which people think of you',
  why: 'People think of a kind of product in certain situations: the first frost, a flat tyre. Brands that come to mind there are chosen.',
  source: 'Category entry points, from the work of the Ehrenberg-Bass Institute',
  since: '0.1.0',
  looksAt: 'audiences',
  uses: ['unread', 'spoiled'],
  check: function* (audience, plan) {
    const { fields, path, written } = audience
    if (!written || fields.priority === 'secondary' || plan.unread.has('audiences')) return
    // Whoever is everyone has to become somebody first.
    if (isEveryone(String(fields.who ?? ''))) return
    const at = [...path, 'entryPoints']
    if ((fields.entryPoints ?? []).length > 0 || isSpoiled(plan, at)) return
    yield {
      at: { path, part: 'name' },
      says: `In which situations does ${namedEntity(audience)} think of your category? Add them as “entryPoints”.`,
      fixes: [
        {
          title: 'Add “entryPoints”, to be filled in',
          changes: [{ do: 'set', path: at, value: [toBeWritten] }],
        },
      ],
    }
  },
  examples: {
    good: [
      `audiences:
  returning-riders:
    entryPoints: [the first dry Sunday, a full bus]`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours: {who: People who live above the workshop}`,
        says: [
          'In which situations does the audience “Neighbours” think of your category? Add them as “entryPoints”.',
        ],
        fixed: `audiences:
  neighbours: {who: People who live above the workshop, entryPoints: [TBD]}`,
      },
    ],
  },
})
