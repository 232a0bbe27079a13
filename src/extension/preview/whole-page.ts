import type { PageResult, SentPart } from '../../server/protocol.ts'

/** A page with the markup of all its parts. */
export interface WholePage {
  readonly styles: string
  readonly top: string
  readonly parts: readonly Required<SentPart>[]
}

/** The marks of all parts of some pages, each once. */
export function marksIn(pages: readonly WholePage[]): readonly string[] {
  return [...new Set(pages.flatMap(({ parts }) => parts.map(({ mark }) => mark)))]
}

/** An answer put together with what is known from earlier pages; undefined when something is not. */
export function wholePage(
  { styles = '', top, parts }: PageResult,
  known: readonly WholePage[],
): WholePage | undefined {
  const markups = new Map(
    known.flatMap((page) => page.parts.map(({ mark, markup }) => [mark, markup] as const)),
  )
  const whole = parts.flatMap(({ id, mark, markup = markups.get(mark) }) =>
    markup === undefined ? [] : [{ id, mark, markup }],
  )
  if (whole.length < parts.length) return undefined
  return { styles: styles || (known[0]?.styles ?? ''), top, parts: whole }
}

/** The parts of a page without the markup of those that are known by their marks. */
export function partsToSend({ parts }: WholePage, known: ReadonlySet<string>): readonly SentPart[] {
  return parts.map(({ id, mark, markup }) =>
    known.has(mark) ? { id, mark } : { id, mark, markup },
  )
}
