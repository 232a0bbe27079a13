import { readFileSync } from 'node:fs'

/** A small plan on which no rule has anything to say. */
export const soundPlan = readFileSync(new URL('sound.commsplan.yaml', import.meta.url), 'utf8')

/** A field as it is written, with the lines that belong to it. */
interface WrittenField {
  readonly name: string
  readonly lines: readonly string[]
}

/**
 * A whole plan for a fragment of one: what the fragment leaves out is taken from the sound plan. Fields of the fragment
 * take the place of the sound plan's, also inside sections and entries, and stand before what is left of them. A field
 * without a value (`objectives:`) takes the sound plan's away. Works on the text, so that fragments may be unreadable:
 * where lines cannot be told apart, the fragment's section counts as it is.
 */
export function planFrom(fragment: string): string {
  const whole = laidOver(fragment.split('\n'), soundPlan.trimEnd().split('\n'), 0)
  return `${whole.join('\n')}\n`
}

function laidOver(upper: readonly string[], lower: readonly string[], column: number): string[] {
  const fields = fieldsIn(upper, column)
  const below = fieldsIn(lower, column)
  if (!fields || !below) return [...upper]
  const names = new Set(fields.map(({ name }) => name))
  const both = fields.flatMap(({ name, lines }) => {
    const under = below.find((field) => field.name === name)
    return under ? withMore(lines, under.lines, column + 2) : [...lines]
  })
  const rest = below.filter(({ name }) => !names.has(name))
  return [...both, ...rest.flatMap(({ lines }) => lines)]
}

/** A field's lines with what the same field of the sound plan has besides, when both go on below their first line. */
function withMore(
  [first = '', ...upper]: readonly string[],
  [under = '', ...lower]: readonly string[],
  column: number,
): string[] {
  const isOpen = (line: string) => /:\s*(?:#.*)?$/.test(line)
  const goesOn = upper.some((line) => line.trim() !== '')
  if (!isOpen(first) || !isOpen(under) || !goesOn) return [first, ...upper]
  return [first, ...laidOver(upper, lower, column)]
}

/** The fields that start in a column; undefined when other things do, too. */
function fieldsIn(lines: readonly string[], column: number): WrittenField[] | undefined {
  const fields: { name: string; lines: string[] }[] = []
  for (const line of lines) {
    const margin = /^\s*/.exec(line)?.[0].length ?? 0
    const isStart = line.trim() !== '' && margin <= column
    const name = /^ *["']?([^\s:"'#[{-][^:"']*?)["']?\s*:(?:\s|$)/.exec(line)?.[1]
    if (isStart && (name === undefined || margin < column)) return undefined
    if (isStart && name !== undefined) fields.push({ name: visible(name), lines: [line] })
    else if (fields.length > 0) fields.at(-1)?.lines.push(line)
    else if (line.trim() !== '') return undefined
  }
  return fields
}

/** A name without signs that cannot be seen. */
function visible(name: string): string {
  return name.replace(/\p{Cf}/gu, '')
}
