import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DocumentSymbol } from 'vscode-languageserver'
import {
  analyse,
  findSymbols,
  type Libraries,
  noLibraries,
  openDocument,
  outline,
} from '../../../src/core/index.ts'

describe('the outline', () => {
  test('of a plan: sections, entries by their titles, and what stands below', () => {
    const plan = `# My plan
commsPlan: 1
imports: [a.commslib.yaml, b.commslib.yaml]
plan:
  name: Spring

objectives:
  more-visits: {what: More people come in, from: 10, to: 20}
audiences:
  riders:
    name: People who ride
    who: They ride

emotionalAction:
  from: shy
  to: bold
  byAudience:
    riders: {to: free}
connectedStory:
  idea: It still rolls
  chapters:
    first-ride:
      message: Get on
    last-ride: {}
  thread: A bell
channels:
  shop:
    measures: [{metric: qr-scans, to: 20}, {to: 3}]
    handsOffTo:
      - {channel: web, by: qr-code}
  web: {type: own-website, name: Our pages}
calendar:
  activities:
    open-day: {channel: shop, start: 2027-03-01, end: 2027-03-05}
  milestones:
    - date: 2027-02-01
      what: Doors painted
budget: {total: 9000, split: {brand: 60}}
x-own: {a: b}
notes: |
  A long
  text
`
    expect(shown(plan)).toEqual([
      'Imports · a.commslib.yaml, b.commslib.yaml · 3',
      'Cover page · Spring · 4–5',
      'Objectives · 1 objective · 7–8',
      '  More visits · 10 → 20 · 8',
      'Audiences · 1 audience · 9–12',
      '  People who ride · riders · 10–12',
      'Emotional action · shy → bold · 14–18',
      '  By audience · 1 audience · 17–18',
      '    People who ride ·  · 18',
      'Connected story · It still rolls · 19–25',
      '  Chapters · 2 chapters · 21–24',
      '    First ride · Get on · 22–23',
      '    Last ride · last-ride · 24',
      'Channels · 2 channels · 26–31',
      '  Shop · shop · 27–30',
      '    Measures · 2 measures · 28',
      '      QR scans · 20 · 28',
      '      Measure · 3 · 28',
      '    Hands off to · 1 hand-off · 29–30',
      '      Our pages · qr-code · 30',
      '  Our pages · web · 31',
      'Calendar ·  · 32–37',
      '  Activities · 1 activity · 33–34',
      '    Open day · 1 to 5 March 2027 · 34',
      '  Milestones · 1 milestone · 35–37',
      '    Doors painted · 2027-02-01 · 36–37',
      'Budget · 9000 · 38',
      '  Brand and activation split ·  · 38',
      'x-own ·  · 39',
      'Notes · A long text · 40–42',
    ])
    expect(shown(plan.replaceAll('\n', '\r\n'))).toEqual(shown(plan))
  })

  test('of a library has its brands with what proves them', () => {
    const library = `commsLibrary: 1
name: House
brands:
  oak:
    name: Oak
    proofs: {mended: {claim: Mended for free}}
`
    expect(shown(library)).toEqual([
      'Name · House · 2',
      'Brands · 1 brand · 3–6',
      '  Oak · oak · 4–6',
      '    Proofs · 1 proof · 6',
      '      Mended · Mended for free · 6',
    ])
  })

  test('calls what comes from a library by the title that it has there', () => {
    const library = openDocument('commsLibrary: 1\nchannels: {shop: {name: Our shops}}\n')
    const libraries: Libraries = {
      folders: ['file:///work'],
      files: new Map([['file:///work/a.commslib.yaml', library]]),
    }
    const plan = 'commsPlan: 1\nimports: [a.commslib.yaml]\nchannels:\n  shop: {budget: 1}\n'
    expect(shown(plan, libraries)).toContain('  Our shops · shop · 4')
  })

  test('shows what can be read of a text that is broken', () => {
    const broken = `commsPlan: 1
channels:
  shop: {type: store
  web:
    type: own-website
  :
audiences:
  riders: {who: They ride}
evidence
`
    const found = shown(broken)
    expect(found).toContain('  Web · own-website · 4–5')
    expect(found).toContain('  Riders · They ride · 8')
  })

  test('of a text without parts is empty', () => {
    expect(shown('')).toEqual([])
    expect(shown('# nothing yet\n')).toEqual([])
    expect(shown('word')).toEqual([])
    expect(shown('- a\n- b\n')).toEqual([])
  })

  test('of a plan all between braces, and of shared values, stays in order', () => {
    expect(shown('{commsPlan: 1, channels: {a: &a {budget: 1}, b: *a}}')).toEqual([
      'Channels · 2 channels · 1',
      '  A · a · 1',
      '  B · b · 1',
    ])
  })

  test('tells kinds apart', () => {
    const text = 'commsPlan: 1\nplan: {}\nchannels: {a: {}}\nteams: {b: {}}\nbudget: {}\n'
    const kinds = symbolsOf(text).map(({ kind, children }) => [kind, children?.[0]?.kind])
    expect(kinds).toEqual([
      [1, undefined],
      [3, 11],
      [3, 10],
      [2, undefined],
    ])
  })
})

describe('symbols of the workspace', () => {
  const files = ['larkhum-still-in-your-hands.commsplan.yaml', 'larkhum.commslib.yaml'].map(
    (name) => ({
      uri: `file:///work/${name}`,
      document: openDocument(
        readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'),
      ),
    }),
  )
  const names = (query: string) => findSymbols(files, query).map(({ name }) => name)

  test('are found by their title', () => {
    expect(findSymbols(files, 'people used')).toEqual([
      {
        name: 'People who used to play',
        kind: 5,
        containerName: 'Audience in larkhum.commslib.yaml',
        location: {
          uri: 'file:///work/larkhum.commslib.yaml',
          range: { start: { line: 40, character: 2 }, end: { line: 40, character: 11 } },
        },
      },
    ])
  })

  test('are found by their short name, which is shown then', () => {
    expect(names('returners')).toEqual(['People who used to play (returners)'])
  })

  test('are all there for an empty query, none for one that nothing fits', () => {
    expect(names('').length).toBeGreaterThan(60)
    expect(names('')).toContain('Swap any month')
    expect(names('qqq')).toEqual([])
  })
})

function symbolsOf(text: string, libraries: Libraries = noLibraries): DocumentSymbol[] {
  const uri = 'file:///work/x.commsplan.yaml'
  return outline(analyse({ uri, document: openDocument(text), libraries, rules: [] }))
}

/** One line for each part: its title, the fact beside it, and its lines (from 1). */
function shown(text: string, libraries?: Libraries): string[] {
  return linesFor(symbolsOf(text, libraries), '')
}

function linesFor(symbols: readonly DocumentSymbol[], indent: string): string[] {
  return symbols.flatMap(({ name, detail, range: { start, end }, children = [] }) => {
    const lines = start.line === end.line ? [start.line] : [start.line, end.line]
    const place = lines.map((line) => line + 1).join('–')
    return [`${indent}${name} · ${detail} · ${place}`, ...linesFor(children, `${indent}  `)]
  })
}
