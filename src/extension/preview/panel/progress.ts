/** Who is at work on the page: the server draws it, the panel puts it in its place. */
export type AtWork = 'server' | 'panel'

/** Shows a bar over the page for as long as somebody is at work on it; call the result when that changes. */
export function showProgress(): (who: AtWork, isAtWork: boolean) => void {
  const working = new Set<AtWork>()
  const bar = document.createElement('div')
  bar.id = 'progress'
  bar.setAttribute('role', 'progressbar')
  bar.setAttribute('aria-label', 'The page is being drawn')
  return (who, isAtWork) => {
    if (isAtWork) working.add(who)
    else working.delete(who)
    if (working.size === 0) bar.remove()
    else if (!bar.isConnected) document.body.append(bar)
  }
}
