import type { PlanValue } from '../../edit/change.ts'
import { inQuotes } from '../../edit/write-text.ts'
import type { FieldDoc } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { Span } from '../../text/position.ts'
import { type Finding, type Fix, type SegmentReport, segmentRule } from '../rule.ts'
import { titleOfObject } from '../words.ts'
import { type FaultOf, faultsOf, writtenIn } from './fault-reports.ts'
import { itemsIn, namedItems } from './list-items.ts'
import { isMarker } from './version.ts'

/** Lists stand where lists belong, names where names belong, and texts where texts belong. */
export const wrongKind = segmentRule({
  id: 'structure/wrong-kind',
  class: 'fault',
  title: 'A list, a text or names in the wrong place',
  why: 'Things that others refer to have a name and a colon; things that nobody refers to are lists with dashes. They are easily mixed up, and then the part is missing from every view.',
  since: '0.1.0',
  check: function* (report) {
    for (const fault of faultsOf(report, 'wrong-kind')) {
      if (isMarker(fault.field.name) || isListOfAccountable(fault)) continue
      const { start } = fault.span
      const span = { start, end: start + writtenIn(report, fault.span).trimEnd().length }
      const fixes = [...fixesFor(fault, span, report)]
      yield { at: { span }, says: says(fault, report), fixes } satisfies Finding
    }
  },
  examples: {
    good: [
      `teams:
  marketing:
    function: marketing
  workshop:
    function: operations`,
    ],
    bad: [
      {
        plan: `brand:
  proofs:
    - claim: The safety check costs nothing`,
        says: [
          '“proofs” are named, so that others can refer to them. Write a name and a colon in place of each dash, for example “the-safety-check:”.',
        ],
        fixed: `brand:
  proofs:
    the-safety-check:
      claim: The safety check costs nothing`,
      },
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    places: bus-stop`,
        says: ['“places” is a list. Put square brackets around it: [bus-stop].'],
        fixed: `contextualConnections:
  flat-tyre-monday:
    places: [bus-stop]`,
      },
      {
        plan: `connectedStory:
  idea: [NEW]`,
        says: [
          '“idea” is a text, and square brackets make a list. Put quotes around the text, or take the brackets out.',
        ],
        fixed: `connectedStory:
  idea: "[NEW]"`,
      },
      {
        plan: `connectedStory:
  chapters:
    notice:
      actionHere: yes`,
        says: ['“actionHere” is either true or false. Write true or false.'],
        fixed: `connectedStory:
  chapters:
    notice:
      actionHere: true`,
      },
      {
        plan: `budget:
  total: a few thousand`,
        says: ['“total” is a number. Write it without words or signs, for example 480000.'],
      },
    ],
  },
})

type WrongKind = FaultOf<'wrong-kind'>

/** Several teams that answer for one thing; `collaboration/one-accountable` says what is wrong with that. */
function isListOfAccountable({ field, found }: WrongKind): boolean {
  return field.name === 'accountable' && found === 'list'
}

function says(fault: WrongKind, report: SegmentReport): string {
  const { field, item, found } = fault
  const name = `“${field.name}”`
  if (!item && field.shape === 'map') {
    const example = exampleName(fault, report)
    return found === 'list'
      ? `${name} are named, so that others can refer to them. Write a name and a colon in place of each dash, for example “${example}:”.`
      : `${name} holds named entries. Write a name and a colon first, for example “${example}:”.`
  }
  if (!item && field.shape === 'list') {
    if (found === 'fields') return `${name} is a list. Start each item with a dash and a space.`
    const list = `[${itemsIn(writtenIn(report, fault.span)).join(', ')}]`
    return list.length > 50
      ? `${name} is a list. Put square brackets around it, or start each item with a dash and a space.`
      : `${name} is a list. Put square brackets around it: ${list}.`
  }
  return saysOfOne(field, found, item ? `An entry of ${name}` : name)
}

function saysOfOne(field: FieldDoc, found: WrongKind['found'], name: string): string {
  if (field.kind === 'object' && field.object) {
    const title = titleOfObject(field.object)
    const first = `“${exampleField(field)}: …”`
    return found === 'list'
      ? `${name} is one ${title}, not a list. Take the dashes out, and give each line a name and a colon, for example ${first}.`
      : `${name} has fields of its own. Write them on the lines below, each with a name and a colon, for example ${first}.`
  }
  switch (field.kind) {
    case 'boolean':
      return `${name} is either true or false. Write true or false.`
    case 'integer':
      return `${name} is a whole number. Write it without words or signs, for example ${field.example ?? 1}.`
    case 'number':
    case 'money':
      return `${name} is a number. Write it without words or signs, for example ${field.example ?? 20000}.`
    case 'percent':
      return `${name} is a share of a hundred. Write a number, for example ${field.example ?? '40%'}.`
    case 'money-or-percent':
    case 'amount':
      return `${name} is a number or a percentage. Write it without other words, for example ${field.example ?? '18%'}.`
    default:
      return saysOfText(field, found, name)
  }
}

function saysOfText(field: FieldDoc, found: WrongKind['found'], name: string): string {
  if (found === 'list') {
    return `${name} is a text, and square brackets make a list. Put quotes around the text, or take the brackets out.`
  }
  if (found === 'fields') {
    return `${name} is a text, and a colon or braces in it make fields. Put quotes around the text.`
  }
  return `${name} is a text. Write words here, for example ${field.example ?? '“…”'}.`
}

function* fixesFor(fault: WrongKind, span: Span, report: SegmentReport): Generator<Fix> {
  const { field, item, found, path } = fault
  const written = writtenIn(report, span)
  if (!item && field.shape === 'map') {
    const items = found === 'list' ? namedItems(report, fault.span, field) : undefined
    if (items) yield set('Give each item a name', path, items)
    return
  }
  if (!item && field.shape === 'list') {
    if (found === 'text' || found === 'number') {
      yield set('Make it a list', path, itemsIn(written))
    }
    return
  }
  if (field.kind === 'boolean' && /^(?:yes|no|y|n|on|off)$/i.test(written)) {
    const isTrue = /^(?:y|yes|on)$/i.test(written)
    yield set(`Write ${isTrue}`, path, isTrue)
  }
  const isText = field.kind === 'text' || field.kind === 'long-text'
  if (isText && (found === 'list' || found === 'fields') && !/\n/.test(written)) {
    yield {
      title: 'Put quotes around the text',
      sure: true,
      changes: [{ do: 'replace', segment: report.index, span, text: inQuotes(written) }],
    }
  }
}

function set(title: string, path: WrongKind['path'], value: PlanValue): Fix {
  return { title, changes: [{ do: 'set', path, value }], sure: true }
}

/** A name that the planner could give, made from the first item, or an example of the format. */
function exampleName({ field, found, span }: WrongKind, report: SegmentReport): string {
  const items = found === 'list' ? namedItems(report, span, field) : undefined
  const first = items && Object.keys(items)[0]
  if (first !== undefined) return first
  const [word = ''] = itemsIn(writtenIn(report, span))
  const id = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id.length > 0 && id.length <= 40 ? id : (exampleNames[field.name] ?? 'first-one')
}

const exampleNames: Readonly<Record<string, string>> = {
  channels: 'instagram',
  audiences: 'parents',
  chapters: 'first-chapter',
  objectives: 'visits',
  teams: 'marketing',
}

function exampleField(field: FieldDoc): string {
  return (field.object && objects[field.object].fields[0]?.name) ?? 'name'
}
