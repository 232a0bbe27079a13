import type { PlanPath } from '../../../core/index.ts'

/** An element of the page that was drawn from a part of the plan. */
export interface DrawnPart {
  readonly element: Element
  readonly path: PlanPath
}

/** The path that an element was drawn from; undefined when it names none. */
export function pathOf(element: Element): PlanPath | undefined {
  try {
    const path: unknown = JSON.parse(element.getAttribute('data-path') ?? '')
    return Array.isArray(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Everything in the page that was drawn from a part of the plan and can be seen by scrolling, in its order. */
export function drawnParts(): DrawnPart[] {
  return [...document.querySelectorAll('#page [data-path]')].flatMap((element) => {
    const path = pathOf(element)
    return path && element.checkVisibility() ? [{ element, path }] : []
  })
}

/** How a part of the plan is found in the page. */
export interface FoundPart {
  /** What shows the part itself or, where nothing does, the nearest part around it. */
  readonly marked: readonly Element[]
  /** Where there is neither: what shows something in it. */
  readonly inside: readonly Element[]
}

/** Finds a part of the plan among what is drawn. */
export function findPart(parts: readonly DrawnPart[], wanted: PlanPath): FoundPart {
  const around = parts.filter(({ path }) => path.length > 0 && begins(wanted, path))
  const depth = Math.max(0, ...around.map(({ path }) => path.length))
  const inside = wanted.length === 0 ? [] : parts.filter(({ path }) => begins(path, wanted))
  const elements = (some: readonly DrawnPart[]) => some.map(({ element }) => element)
  return {
    marked: elements(around.filter(({ path }) => path.length === depth)),
    inside: elements(inside),
  }
}

function begins(path: PlanPath, beginning: PlanPath): boolean {
  return beginning.every((step, at) => String(path[at]) === String(step))
}
