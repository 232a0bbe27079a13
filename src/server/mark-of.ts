import type { PagePart } from '../core/index.ts'
import type { ServerHost } from './host.ts'

const marks = new WeakMap<PagePart, string>()

/** A short text that is another for other markup, also when the server has been started again. */
export function markOf(part: PagePart, { digest }: Pick<ServerHost, 'digest'>): string {
  const known = marks.get(part)
  if (known) return known
  const mark = digest(part.markup)
  marks.set(part, mark)
  return mark
}
