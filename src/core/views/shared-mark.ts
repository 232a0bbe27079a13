import type { Entity, Plan } from '../plan/plan.ts'
import { titleInSentence } from '../plan/title.ts'
import { fieldWords } from './field-words.ts'
import { type Html, html } from './html.ts'
import { listHtml } from './list-words.ts'
import { own } from './own-words.ts'

/** How an entity stands to the libraries: taken as it is, changed here, or the plan's own. */
export type Sharing = 'shared' | 'changed' | undefined

/** Whether an entity comes from a library, and whether this plan lays fields of its own on top. */
export function sharingOf(entity: Entity<object>): Sharing {
  if (!entity.shared) return undefined
  return changedFields(entity).length > 0 ? 'changed' : 'shared'
}

/** The small mark behind what comes from a library. */
export function sharedMark(entity: Entity<object> | undefined): Html | undefined {
  const sharing = entity && sharingOf(entity)
  if (!sharing) return undefined
  return html` <span class="shared">(${sharing === 'shared' ? 'shared' : 'shared, changed here'})</span>`
}

/** One sentence on what a plan changes of the library entities in `entities`; undefined when it changes none. */
export function changesSentence(entities: Iterable<Entity<object>>): Html | undefined {
  const changes: Html[] = []
  for (const entity of entities) {
    const fields = changedFields(entity)
    if (fields.length === 0) continue
    changes.push(
      html`${listHtml(fields.map((name) => html`${fieldWords(name)}`))} of ${own(titleInSentence(entity))}`,
    )
  }
  if (changes.length === 0) return undefined
  return html`This plan changes the ${listHtml(changes)}.`
}

/** The names of the libraries that a plan uses, as they call themselves. */
export function libraryNames(plan: Pick<Plan, 'imports'>): readonly string[] {
  return plan.imports.flatMap(({ path, outcome }) =>
    outcome.kind === 'library' ? [outcome.name ?? path] : [],
  )
}

function changedFields({ shared, written }: Entity<object>): readonly string[] {
  return shared && written ? Object.keys(written) : []
}
