import type { PlanPath } from './node.ts'
import { type Segment, segmentOf } from './segment.ts'

/**
 * Collections whose entries are segments of their own, because plans grow there: the section, and for two of them
 * the field inside it.
 */
const collections: ReadonlyMap<string, string | undefined> = new Map([
  ['objectives', undefined],
  ['audiences', undefined],
  ['connectedStory', 'chapters'],
  ['channels', undefined],
  ['contextualConnections', undefined],
  ['calendar', 'activities'],
  ['teams', undefined],
  ['evidence', undefined],
  ['brands', undefined],
])

/** A line of text, as far as cutting needs it. Offsets are UTF-16 units from the start of the text. */
interface Line {
  readonly start: number
  /** Column of the first character that is no space, or -1 for blank lines, comments and lines indented by tabs. */
  readonly column: number
  /** The character in that column. */
  readonly first: string
}

/**
 * Cuts a text into segments: one for each section, and one for each entry of the large collections. The pieces,
 * joined, are the text. Cutting looks at indentation only, so a line that cannot be read spoils its own segment and
 * no other; texts that indentation alone does not describe come back as one `whole` segment.
 */
export function slice(text: string): Segment[] {
  if (needsWholeReading(text)) return [segmentOf(text, 'whole', [], 0)]
  const segments: Segment[] = []
  const sections: Line[] = []
  const lines = [...linesOf(text)]
  for (const line of lines) if (line.column === 0 && startsField(line)) sections.push(line)
  const firstStart = sections[0]?.start ?? text.length
  if (firstStart > 0 || text === '') {
    segments.push(segmentOf(text.slice(0, firstStart), 'head', [], 0))
  }
  let next = 0
  for (const [index, section] of sections.entries()) {
    const end = sections[index + 1]?.start ?? text.length
    while (next < lines.length && (lines[next] as Line).start <= section.start) next++
    const inside: Line[] = []
    while (next < lines.length && (lines[next] as Line).start < end)
      inside.push(lines[next++] as Line)
    segments.push(...sliceSection(text, section, inside, end))
  }
  return segments
}

/** Cuts one section: its beginning, its entries, and what follows them. */
function* sliceSection(
  text: string,
  section: Line,
  inside: readonly Line[],
  end: number,
): Generator<Segment> {
  const whole = () => segmentOf(text.slice(section.start, end), 'section', [], 0)
  const name = fieldOpenedBy(text, section)
  if (name === undefined || !collections.has(name)) return yield whole()
  const inner = collections.get(name)
  const first = inside.find((line) => line.column >= 0)
  if (!first || first.column === 0) return yield whole()
  if (inner === undefined) {
    const cuts = inside.filter((line) => line.column === first.column && startsField(line))
    if (cuts.length === 0) return yield whole()
    yield segmentOf(text.slice(section.start, cuts[0]?.start), 'section', [], 0)
    return yield* entries(text, cuts, [name], end)
  }
  const opener = inside.find(
    (line) => line.column === first.column && fieldOpenedBy(text, line) === inner,
  )
  if (!opener) return yield whole()
  const after = inside.slice(inside.indexOf(opener) + 1)
  const rest = after.find((line) => line.column === first.column && startsField(line))
  const region = rest ? after.slice(0, after.indexOf(rest)) : after
  const firstEntry = region.find((line) => line.column >= 0)
  if (!firstEntry || firstEntry.column <= first.column) return yield whole()
  const cuts = region.filter((line) => line.column === firstEntry.column && startsField(line))
  if (cuts.length === 0) return yield whole()
  yield segmentOf(text.slice(section.start, cuts[0]?.start), 'section', [], 0)
  yield* entries(text, cuts, [name, inner], rest?.start ?? end)
  if (rest) yield segmentOf(text.slice(rest.start, end), 'rest', [name], first.column)
}

function* entries(
  text: string,
  cuts: readonly Line[],
  owner: PlanPath,
  end: number,
): Generator<Segment> {
  for (const [index, cut] of cuts.entries()) {
    const entryEnd = cuts[index + 1]?.start ?? end
    yield segmentOf(text.slice(cut.start, entryEnd), 'entry', owner, cut.column)
  }
}

/**
 * Whether a segment whose text was edited to `text` is still one segment of the same role at the same place, so that
 * no other segment needs to be looked at. May say no too often, never yes.
 */
export function staysOneSegment(segment: Segment, text: string): boolean {
  if (segment.role !== 'entry' && segment.role !== 'section') return false
  if (segment.text.endsWith('\n') !== text.endsWith('\n') || hasLoneReturn(text)) return false
  let isFirst = true
  for (const line of linesOf(text)) {
    if (isFirst) {
      if (line.column !== segment.indent || !startsField(line) || opensBraces(line)) return false
      if (line.column === 0 && isMarker(text, line)) return false
      if (segment.role === 'section' && collectionNamedBy(text) !== undefined) return false
      isFirst = false
    } else if (line.column === 0) return false
    else if (segment.role === 'entry' && line.column > 0 && line.column <= segment.indent) {
      return false
    }
  }
  return !isFirst && !(segment.role === 'section' && collectionNamedBy(segment.text) !== undefined)
}

/** Whether a segment ends with the name of a collection whose entries are segments of their own. */
export function opensEntries(segment: Segment): boolean {
  if (segment.role !== 'section') return false
  const lastLine = /([A-Za-z]+):[^\n]*$/.exec(segment.text.trimEnd())?.[1] ?? ''
  return collections.has(lastLine) || [...collections.values()].includes(lastLine)
}

/** Texts that only a whole reading gets right: several documents, directives, braces or a list at the top. */
function needsWholeReading(text: string): boolean {
  if (hasLoneReturn(text)) return true
  let isFirst = true
  for (const line of linesOf(text)) {
    if (line.column < 0) continue
    if (isFirst && (line.column > 0 || opensBraces(line) || !startsField(line))) return true
    if (line.column === 0 && isMarker(text, line)) return true
    isFirst = false
  }
  return false
}

/** Whether a line at the margin begins a document, ends one, or speaks to the parser. */
function isMarker(text: string, line: Line): boolean {
  return /^\uFEFF?(?:---|\.\.\.|%|\? )/.test(text.slice(line.start, line.start + 4))
}

/** A lone carriage return ends a line for an editor, but not for YAML. */
function hasLoneReturn(text: string): boolean {
  return text.includes('\r') && /\r(?!\n)/.test(text)
}

function opensBraces(line: Line): boolean {
  return line.first === '{' || line.first === '[' || line.first === '%' || line.first === '?'
}

/** The collection that a section's first line names, if it names one. */
function collectionNamedBy(sectionText: string): string | undefined {
  const name = /^\uFEFF?["']?([A-Za-z]+)/.exec(sectionText)?.[1]
  return name !== undefined && collections.has(name) ? name : undefined
}

/** Whether a line may begin a field or entry; list items and closing brackets never do. */
function startsField(line: Line): boolean {
  return line.first !== '-' && line.first !== ']' && line.first !== '}'
}

/** The name of the field that a line opens with nothing but a comment after its colon, or undefined. */
function fieldOpenedBy(text: string, line: Line): string | undefined {
  const lineEnd = text.indexOf('\n', line.start)
  const content = text.slice(line.start, lineEnd < 0 ? text.length : lineEnd)
  return /^ *([A-Za-z]+):[ \t]*(?:[ \t]#.*)?\r?$/.exec(content)?.[1]
}

function* linesOf(text: string): Generator<Line> {
  let start = 0
  while (start < text.length) {
    let at = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
    const margin = at
    while (text.charCodeAt(at) === 32) at++
    const first = text.charAt(at)
    const silent =
      first === '' || first === '\n' || first === '\r' || first === '\t' || first === '#'
    yield { start, column: silent ? -1 : at - margin, first }
    const lineEnd = text.indexOf('\n', at)
    start = lineEnd < 0 ? text.length : lineEnd + 1
  }
}
