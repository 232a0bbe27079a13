import type { MatrixCells } from '../../../../core/index.ts'
import type { FromPanel } from '../../messages.ts'
import { layerOver, oneStop, sweepLayers } from './layer.ts'

const kind = 'cells'

/** How far an arrow key goes among the cells: chapters down, channels across. */
const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
}

/**
 * Lets readers say in the matrix which channel tells which chapter: a click, Enter or Space on a cell ticks it or takes
 * the tick away; arrow keys go from cell to cell; with Ctrl or Cmd a click goes to the text. Call the result whenever the
 * page, or its size, has changed.
 */
export function tickCells(tell: (message: FromPanel) => void): () => void {
  const laid = new WeakMap<Element, string>()
  return () => {
    const kept = new Set<Element>()
    for (const panel of document.querySelectorAll('#page [data-cells]')) {
      const strip = panel.querySelector<SVGElement>(':scope > svg:last-of-type')
      if (!strip || !panel.checkVisibility()) continue
      const layer = layerOver(strip, kind, 'Which channel tells which chapter')
      if (!layer) continue
      kept.add(layer.element)
      const asDrawn = `${layer.scale} ${panel.getAttribute('data-cells')}`
      const cells = laid.get(layer.element) === asDrawn ? undefined : cellsOf(panel)
      if (cells) layCells(layer.element, layer.scale, cells, tell)
      laid.set(layer.element, asDrawn)
    }
    sweepLayers(kind, kept)
  }
}

function layCells(
  layer: HTMLElement,
  scale: number,
  cells: MatrixCells,
  tell: (message: FromPanel) => void,
): void {
  const { chapters, channels, told } = cells
  const isTold = new Set(told.map(String))
  const known = new Map([...layer.children].map((cell) => [cellId(cell), cell as HTMLElement]))
  const wanted = chapters.flatMap((chapter, down) =>
    channels.map((channel, across) => {
      const id = JSON.stringify([chapter.id, channel.id])
      const cell = known.get(id) ?? newCell(id, tell)
      known.delete(id)
      const isFull = isTold.has(String([down, across]))
      describe(cell, isFull, `${chapter.title}, on ${channel.title}`)
      cell.dataset.at = `${down} ${across}`
      cell.style.left = `${channel.left * scale}px`
      cell.style.top = `${chapter.top * scale}px`
      cell.style.width = `${channel.width * scale}px`
      cell.style.height = `${chapter.height * scale}px`
      return cell
    }),
  )
  for (const gone of known.values()) gone.remove()
  for (const [at, cell] of wanted.entries()) {
    // What stands where it should is not moved, so that it keeps the focus.
    if (layer.children[at] !== cell) layer.insertBefore(cell, layer.children[at] ?? null)
  }
  oneStop(wanted)
}

function describe(cell: HTMLElement, isFull: boolean, name: string): void {
  cell.setAttribute('aria-checked', String(isFull))
  cell.setAttribute('aria-label', name)
  cell.title = isFull ? `${name}: click takes it out` : `${name}: click adds it`
}

function newCell(id: string, tell: (message: FromPanel) => void): HTMLElement {
  const cell = document.createElement('button')
  cell.type = 'button'
  cell.dataset.cell = id
  cell.setAttribute('role', 'checkbox')
  const [chapterId = '', channelId = ''] = JSON.parse(id) as string[]
  cell.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey) {
      tell({ type: 'goToPart', path: ['connectedStory', 'chapters', chapterId, 'channels'] })
      return
    }
    const isTold = cell.getAttribute('aria-checked') !== 'true'
    tell({ type: 'tellChapter', chapterId, channelId, isTold })
  })
  cell.addEventListener('focus', () => oneStop(siblingsOf(cell), cell))
  cell.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    go(cell, step)
  })
  return cell
}

function go(from: HTMLElement, [down, across]: readonly [number, number]): void {
  const [row = 0, column = 0] = placeOf(from)
  const line = siblingsOf(from).filter((each) => {
    const [otherRow, otherColumn] = placeOf(each)
    return down === 0 ? otherRow === row : otherColumn === column
  })
  const at = line.indexOf(from) + (down || across)
  line[Math.max(0, Math.min(line.length - 1, at))]?.focus()
}

function siblingsOf(cell: HTMLElement): HTMLElement[] {
  return [...(cell.parentElement?.children ?? [])] as HTMLElement[]
}

function placeOf(cell: HTMLElement): readonly number[] {
  return (cell.dataset.at ?? '').split(' ').map(Number)
}

function cellId(cell: Element): string {
  return cell instanceof HTMLElement ? (cell.dataset.cell ?? '') : ''
}

/** What the server says of the matrix; undefined when it says something else. */
function cellsOf(panel: Element): MatrixCells | undefined {
  try {
    return JSON.parse(panel.getAttribute('data-cells') ?? '') as MatrixCells
  } catch {
    return undefined
  }
}
