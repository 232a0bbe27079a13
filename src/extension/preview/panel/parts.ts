import type { PlanPath } from '../../../core/index.ts'

/** An element of the page that was drawn from a part of the plan. */
export interface DrawnPart {
  readonly element: Element
  readonly path: PlanPath
  /** Whether it can be seen by scrolling. To ask takes a while. */
  readonly isShown: () => boolean
}

/** Elements keep their paths for as long as the attribute says the same. */
const read = new WeakMap<
  Element,
  { readonly written: string; readonly path: PlanPath | undefined }
>()

/** The path that an element was drawn from; undefined when it names none. */
export function pathOf(element: Element): PlanPath | undefined {
  const written = element.getAttribute('data-path') ?? ''
  const known = read.get(element)
  if (known?.written === written) return known.path
  const path = pathIn(written)
  read.set(element, { written, path })
  return path
}

function pathIn(written: string): PlanPath | undefined {
  try {
    const path: unknown = JSON.parse(written)
    return Array.isArray(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Everything in the page that was drawn from a part of the plan, in its order. */
export function drawnParts(): DrawnPart[] {
  return [...document.querySelectorAll('#page [data-path]')].flatMap((element) => {
    const path = pathOf(element)
    return path ? [{ element, path, isShown: () => element.checkVisibility() }] : []
  })
}

/** How a part of the plan is found in the page. */
export interface FoundPart {
  /** What shows the part itself or, where nothing does, the nearest part around it. */
  readonly marked: readonly Element[]
  /** Where there is neither: what shows something in it. */
  readonly inside: readonly Element[]
}

/** Finds a part of the plan among what is drawn and shown. */
export function findPart(parts: readonly DrawnPart[], wanted: PlanPath): FoundPart {
  if (wanted.length === 0) return { marked: [], inside: [] }
  const related = parts.filter(({ path }) => begins(wanted, path) || begins(path, wanted))
  const shown = related.filter(({ isShown }) => isShown())
  const around = shown.filter(({ path }) => path.length > 0 && begins(wanted, path))
  const depth = Math.max(0, ...around.map(({ path }) => path.length))
  const inside = shown.filter(({ path }) => begins(path, wanted))
  const elements = (some: readonly DrawnPart[]) => some.map(({ element }) => element)
  return {
    marked: elements(around.filter(({ path }) => path.length === depth)),
    inside: elements(inside),
  }
}

function begins(path: PlanPath, beginning: PlanPath): boolean {
  return beginning.every((step, at) => String(path[at]) === String(step))
}
