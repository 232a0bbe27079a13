import type { FromPanel } from '../../messages.ts'
import { drawingAlone, stripsOf } from './alone.ts'
import { base64Of, pngOf } from './png.ts'
import type { Zoom } from './zoom.ts'

/** The class of the row of buttons over a drawing. */
export const toolsClass = 'tools'

/** Smaller drawings are signs, not charts. In pixels. */
const smallestChart = 160

/** Puts the buttons over the charts of views that have changed, where there are none yet. */
export function addTools(
  views: readonly Element[],
  zoom: Zoom,
  tell: (message: FromPanel) => void,
): void {
  for (const view of views) {
    const figure = view.querySelector(':scope > .figure')
    if (!figure) continue
    const drawing = figure.querySelector(':scope > .frame > .drawing')
    const before = figure.previousElementSibling
    const hasTools = before?.classList.contains(toolsClass) === true
    if (!drawing || !isChart(drawing)) {
      if (hasTools) before?.remove()
    } else if (!hasTools) figure.before(toolsOver(figure, zoom, tell))
  }
}

/** Only what is drawn can be copied as a drawing; one with words of the page among it cannot. */
function isChart(drawing: Element): boolean {
  const strips = stripsOf(drawing)
  const drawn = strips.map((strip) => strip.textContent ?? '').join('')
  const isLarge = strips.some((strip) => strip.getBoundingClientRect().width >= smallestChart)
  const shown = [...drawing.querySelectorAll(':scope :not(svg, svg *)')]
  const words = shown.flatMap((each) => [...each.childNodes]).filter((each) => each.nodeType === 3)
  return isLarge && drawn !== '' && words.every((each) => each.textContent?.trim() === '')
}

function toolsOver(figure: Element, zoom: Zoom, tell: (message: FromPanel) => void): Element {
  // Pages have no such element: among elements of its own name, patching would take it for one of the page's.
  const tools = document.createElement('menu')
  tools.className = toolsClass
  tools.setAttribute('role', 'group')
  tools.setAttribute('aria-label', 'This chart')
  tools.append(
    button('−', 'Smaller', () => zoom.step(figure, -1)),
    button('100%', '100%, as it was drawn', () => zoom.step(figure, 0)),
    button('+', 'Larger', () => zoom.step(figure, 1)),
    button('Copy SVG', 'Copy SVG of this chart', () => copySvg(figure, tell)),
    button('Copy PNG', 'Copy PNG of this chart', () => copyPng(figure, tell)),
  )
  return tools
}

function button(words: string, name: string, press: () => unknown): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  made.title = name
  made.setAttribute('aria-label', name)
  made.addEventListener('click', () => press())
  return made
}

function copySvg(figure: Element, tell: (message: FromPanel) => void): void {
  tell({ type: 'copyChart', svg: aloneIn(figure).markup })
}

/** Where the clipboard takes no pictures, the picture becomes a file. */
async function copyPng(figure: Element, tell: (message: FromPanel) => void): Promise<void> {
  const picture = await pngOf(aloneIn(figure))
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    tell({ type: 'chartCopied' })
  } catch {
    const view = figure.closest('.view')?.id ?? ''
    tell({ type: 'saveChart', view, png: await base64Of(picture) })
  }
}

/** Draws the whole chart in its own size, wherever the reader has scrolled it and however large it is shown. */
function aloneIn(figure: Element) {
  const frame = figure.querySelector('.frame')
  const drawing = figure.querySelector<HTMLElement>('.drawing')
  if (!frame || !drawing) throw new Error('There is no drawing')
  const { zoom } = drawing.style
  const { scrollLeft } = frame
  try {
    drawing.style.zoom = '1'
    frame.scrollLeft = 0
    return drawingAlone(drawing)
  } finally {
    drawing.style.zoom = zoom
    frame.scrollLeft = scrollLeft
  }
}
