/** The part of the window's height, from its top, in which the view that is being read begins. */
const readingLine = 0.4

/** Marks the tab of the view that is being read, as the reader scrolls; call the result when the page has changed. */
export function followTabs(): () => void {
  let isDue = false
  const mark = (): void => {
    isDue = false
    const tabs = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')]
    const read = tabs.findLast((tab) => isReached(tab)) ?? tabs[0]
    for (const tab of tabs) {
      if (tab === read) tab.setAttribute('aria-current', 'true')
      else tab.removeAttribute('aria-current')
    }
  }
  window.addEventListener('scroll', () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(mark)
  })
  return mark
}

function isReached(tab: HTMLAnchorElement): boolean {
  const view = document.getElementById(tab.hash.slice(1))
  if (!view) return false
  const isAtEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1
  const { top } = view.getBoundingClientRect()
  // The last views of a page can never be scrolled up to the reading line.
  return top <= window.innerHeight * (isAtEnd && window.scrollY > 0 ? 1 : readingLine)
}
