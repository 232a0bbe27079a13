/** An element of an XML text. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements, and text as it is read. */
  readonly children: readonly (Element | string)[]
}

const token =
  /<\?xml version="1\.0" encoding="UTF-8"\?>\n|<\/([a-z-]+)>|<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy

/**
 * Reads the plain XML that reports are made of; comments, names with capitals and the like are not known.
 *
 * @throws {Error} when the text is not well-formed
 */
export function readXml(text: string): Element {
  const open: { name: string; attributes: Map<string, string>; children: (Element | string)[] }[] =
    [{ name: '', attributes: new Map(), children: [] }]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const match = token.exec(text)
    if (!match) throw new Error(`Not XML: ${text.slice(at, at + 60)}`)
    const [, closed, opened, written, isEmpty, words] = match
    const parent = open.at(-1)
    if (words !== undefined) parent?.children.push(unescaped(words))
    if (closed !== undefined && open.pop()?.name !== closed)
      throw new Error(`${closed} was not open`)
    if (opened === undefined) continue
    const element = { name: opened, attributes: attributesIn(written ?? ''), children: [] }
    parent?.children.push(element)
    if (isEmpty === '') open.push(element)
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} was not closed`)
  const [root] = (open[0]?.children ?? []).filter((child) => typeof child !== 'string')
  if (!root) throw new Error('There is no element')
  return root
}

function attributesIn(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)]
  const names = pairs.map(([, name]) => name)
  if (new Set(names).size < names.length) throw new Error(`An attribute stands twice: ${text}`)
  return new Map(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescaped(text: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) {
    throw new Error('A sign that XML cannot hold')
  }
  return text.replace(/&(?:#(\d+);|([a-z]+);)?/g, (whole, code, name) => {
    if (code !== undefined) return String.fromCodePoint(Number(code))
    const sign = entities[name]
    if (sign === undefined) throw new Error(`Not XML: ${whole}`)
    return sign
  })
}
