/** A drawing that needs no page around it. Lengths in pixels. */
export interface DrawingAlone {
  /** One SVG document with its paper and all its colours in it. */
  readonly markup: string
  readonly width: number
  readonly height: number
}

const svgNames = 'http://www.w3.org/2000/svg'

/** Paper around the drawing, in pixels. */
const margin = 16

/** How things in a drawing look; each is also an attribute of SVG. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
]

/** Attributes that mean something in the page only. */
const ofPage = ['class', 'style', 'aria-hidden', 'href', 'tabindex', 'role', 'id']

/** Puts the strips of a drawing, as they stand in the page, into one SVG that looks the same anywhere. */
export function drawingAlone(drawing: Element): DrawingAlone {
  const strips = stripsOf(drawing)
  const places = strips.map((strip) => strip.getBoundingClientRect())
  const left = Math.min(...places.map((place) => place.left))
  const top = Math.min(...places.map((place) => place.top))
  const width = Math.ceil(Math.max(...places.map((place) => place.right)) - left) + 2 * margin
  const height = Math.ceil(Math.max(...places.map((place) => place.bottom)) - top) + 2 * margin
  const whole = document.createElementNS(svgNames, 'svg')
  setAll(whole, { width, height, viewBox: `0 0 ${width} ${height}` })
  const paper = document.createElementNS(svgNames, 'rect')
  setAll(paper, {
    width,
    height,
    fill: plainColour(getComputedStyle(document.body).backgroundColor),
  })
  whole.append(paper)
  for (const [at, strip] of strips.entries()) {
    const place = places[at]
    const copy = copyOf(strip)
    if (!place || !copy) continue
    setAll(copy, { x: place.left - left + margin, y: place.top - top + margin })
    copy.setAttribute('overflow', 'visible')
    whole.append(copy)
  }
  return { markup: new XMLSerializer().serializeToString(whole), width, height }
}

/** The outermost pictures of a drawing that can be seen. */
export function stripsOf(drawing: Element): SVGElement[] {
  return [...drawing.querySelectorAll('svg')].filter(
    (each) => !each.parentElement?.closest('svg') && each.checkVisibility(),
  )
}

/** A copy that carries its looks; undefined for what is not shown. */
function copyOf(original: Element): Element | undefined {
  const style = getComputedStyle(original)
  if (style.display === 'none') return undefined
  const copy = original.cloneNode(false) as Element
  for (const name of copy.getAttributeNames()) {
    if (ofPage.includes(name) || name.startsWith('data-')) copy.removeAttribute(name)
  }
  if (original.matches('text, tspan, path, rect, circle, line, ellipse, polygon, polyline')) {
    for (const look of looks) {
      const value = plainColour(style.getPropertyValue(look))
      if (value !== '') copy.setAttribute(look, value)
    }
  } else if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity)
  for (const child of original.childNodes) {
    const inner = child instanceof Element ? copyOf(child) : child.cloneNode()
    if (inner) copy.append(inner)
  }
  return copy
}

/** Mixed colours are computed as `color(srgb …)`, which few programs besides browsers can read. */
function plainColour(value: string): string {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(value)
  if (!mixed) return value
  const [red, green, blue] = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255))
  return mixed[4] === undefined
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${mixed[4]})`
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
