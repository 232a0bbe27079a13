import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Lexer, parse, parseDocument, stringify } from 'yaml'
import { openDocument, type PlanDocument } from '../../src/core/document/document.ts'
import type { PlanPath } from '../../src/core/document/node.ts'
import type { PlanValue } from '../../src/core/edit/change.ts'
import { lines } from './changed.ts'

/** A plan with a comment in every place and a value in every style. */
export const commented = lines(
  '# The top',
  'commsPlan: 1',
  '',
  '# The cover',
  'plan:   # cover',
  '    # its name',
  '    name: "One"   # quoted',
  "    id: 'one'",
  '    summary: >-   # folded',
  '        One two',
  '        three',
  '',
  '        four',
  '    approvers:',
  '    -   CMO   # first',
  '    # and',
  '    -   CFO',
  '',
  '    tags: [a, # in brackets',
  '        b]',
  '    # last',
  '',
  'channels:',
  '    # the shop',
  '    shop:   # ours',
  '        type: store',
  '        # below',
  '',
  '    web: {type: own-website, role: "Tells, and sells"}   # in braces',
  '    tv: {',
  '        type: tv, # on lines',
  '        measures: [{metric: reach}]',
  '    }',
  '',
  'calendar:',
  '    activities:',
  '        film: {channel: tv}',
  '    milestones:',
  '    - date: 2027-03-01   # when',
  '      what: Start',
  '',
  'notes: |',
  '    # not a comment',
  '      deeper',
  '',
  '# The end',
)

/** A short plan that newcomers open first. */
export const firstPlan = example('first-plan.commsplan.yaml')

const samples = [
  commented,
  commented.trimEnd(),
  commented.replaceAll('\n', '\r\n'),
  `---\n${commented}...\n`,
  firstPlan,
  parseDocument(firstPlan).toString({ indent: 4, indentSeq: false }),
  stringify(parse(firstPlan), { collectionStyle: 'flow' }),
]

/** A place in a sound plan, and what stands there. */
export interface SamplePlace {
  readonly text: string
  readonly document: PlanDocument
  readonly path: PlanPath
  readonly value: PlanValue
}

/** Every place of the sample plans. */
const samplePlaces: readonly SamplePlace[] = samples.flatMap((text) => {
  const document = openDocument(text)
  return [...pathsIn(parse(text), [])].map(([path, value]) => ({ text, document, path, value }))
})

/** Any place of the sample plans that is fit. */
export function anyPlace(
  isFit: (place: SamplePlace) => boolean = () => true,
): fc.Arbitrary<SamplePlace> {
  return fc.constantFrom(...samplePlaces.filter(isFit))
}

/** Any of the sample plans, with all its places. */
export const anySample: fc.Arbitrary<readonly SamplePlace[]> = fc.constantFrom(
  ...samples.map((text) => samplePlaces.filter((place) => place.text === text)),
)

const said = new Map(samples.map((text) => [text, parse(text)]))

/** What another reader of YAML says that a sample plan says; yours to change. */
export function saidIn<Said>(text: string): Said {
  return structuredClone(said.get(text) ?? parse(text))
}

/** The comments of a text, in order. */
export function commentsOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))
}

/** Whether a value is a list. */
export function isList(value: PlanValue): value is readonly PlanValue[] {
  return Array.isArray(value)
}

/** Whether a value is named fields. */
export function isMap(value: PlanValue): boolean {
  return typeof value === 'object' && !isList(value)
}

function* pathsIn(value: PlanValue, path: PlanPath): Generator<readonly [PlanPath, PlanValue]> {
  if (path.length > 0) yield [path, value]
  if (typeof value !== 'object') return
  for (const [name, inner] of Object.entries(value)) {
    yield* pathsIn(inner as PlanValue, [...path, isList(value) ? Number(name) : name])
  }
}

function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
}
