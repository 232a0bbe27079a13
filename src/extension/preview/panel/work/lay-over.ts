/**
 * Lays controls over drawings again whenever the result is called, and whenever a drawing or the window has another size.
 *
 * @param lay what lays one kind of controls, or puts those that lie there in their places
 */
export function layOver(...lay: readonly (() => void)[]): () => void {
  let isDue = false
  const all = (): void => {
    isDue = false
    for (const each of lay) each()
  }
  const sizes = new ResizeObserver(() => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(all)
  })
  return () => {
    sizes.disconnect()
    for (const drawing of document.querySelectorAll('#page .frame > .drawing')) {
      sizes.observe(drawing)
    }
    all()
  }
}
