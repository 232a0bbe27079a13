/** How large the drawings of each view are shown. */
export interface Zoom {
  /** One step larger (1) or smaller (-1), or back to the size in which it was drawn (0). */
  readonly step: (figure: Element, by: 1 | -1 | 0) => void
  /** Sizes the drawings of views that have changed. */
  readonly again: (views: readonly Element[]) => void
}

const sizes = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]

const signs: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 }

/** Lets readers enlarge drawings: by wheel with Ctrl or Cmd, by + - 0 on a drawing that has the focus, by buttons. */
export function zoomDrawings(): Zoom {
  const chosen = new Map<string, number>()

  function step(figure: Element, by: 1 | -1 | 0): void {
    const view = viewOf(figure)
    const now = sizes.indexOf(chosen.get(view) ?? 1)
    const next = by === 0 ? 1 : (sizes[now + by] ?? sizes[now] ?? 1)
    chosen.set(view, next)
    size(figure, next)
  }

  document.addEventListener(
    'wheel',
    (event) => {
      const figure = event.target instanceof Element && event.target.closest('.figure')
      if (!figure || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      step(figure, event.deltaY < 0 ? 1 : -1)
    },
    { passive: false },
  )
  document.addEventListener('keydown', (event) => {
    const by = signs[event.key]
    const { target } = event
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const figure =
      target instanceof Element && target.matches('.frame') && target.closest('.figure')
    if (figure) step(figure, by)
  })
  return {
    step,
    again(views) {
      for (const view of views) {
        for (const figure of view.querySelectorAll('.figure'))
          size(figure, chosen.get(view.id) ?? 1)
      }
    },
  }
}

function viewOf(figure: Element): string {
  return figure.closest('.view')?.id ?? ''
}

function size(figure: Element, zoom: number): void {
  for (const drawing of figure.querySelectorAll<HTMLElement>('.drawing')) {
    drawing.style.setProperty('zoom', String(zoom))
  }
}
