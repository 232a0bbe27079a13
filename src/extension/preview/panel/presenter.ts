/** Shows one view at a time. */
export interface Presenter {
  readonly toggle: () => void
  /** Goes on in a page that has changed. */
  readonly again: () => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The class of the view that is shown. */
const presented = 'presented'

/** Lets readers present the page: arrow keys go from view to view, Escape goes back to the whole page. */
export function presentViews(): Presenter {
  const root = document.documentElement
  const place = document.createElement('p')
  place.id = 'presenter'
  place.setAttribute('role', 'status')
  let shown: number | undefined

  function show(wanted: number | undefined): void {
    const views = [...document.querySelectorAll('main > .view')]
    shown = wanted === undefined ? undefined : Math.max(0, Math.min(views.length - 1, wanted))
    for (const [at, view] of views.entries()) view.classList.toggle(presented, at === shown)
    root.toggleAttribute('data-presenting', shown !== undefined)
    const words = shown === undefined ? '' : `${shown + 1} of ${views.length} · Esc ends`
    if (place.textContent !== words) place.textContent = words
    if (words === '') place.remove()
    else if (!place.isConnected) document.body.append(place)
  }

  document.addEventListener('keydown', (event) => {
    if (shown === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    if (event.key === 'Escape') {
      const view = document.querySelector(`.${presented}`)
      show(undefined)
      view?.scrollIntoView()
      return
    }
    const step = steps[event.key]
    const isPressed =
      target instanceof Element && target.matches('button, summary, a, input, select')
    if (step === undefined || (isPressed && event.key === ' ')) return
    event.preventDefault()
    show(shown + step)
    window.scrollTo(0, 0)
  })

  return {
    toggle: () => show(shown === undefined ? inView() : undefined),
    again() {
      if (shown !== undefined) show(shown)
    },
  }
}

/** Position of the view that is being read. */
function inView(): number {
  const views = [...document.querySelectorAll('main > .view')]
  const reached = views.findLastIndex((view) => {
    return view.getBoundingClientRect().top <= window.innerHeight * 0.4
  })
  return Math.max(0, reached)
}
