import { describe, expect, test } from 'vitest'
import { openDocument, textOf } from '../../../src/core/document/document.ts'
import {
  definitionsAt,
  type PlanFile,
  referencesAt,
  renameAt,
  renamePlaceAt,
  type Workspace,
  workspaceOf,
} from '../../../src/core/index.ts'
import { applyEdits, lineStartsOf, positionAt } from '../../../src/core/text/lines.ts'
import type { Position } from '../../../src/core/text/position.ts'

const house = `commsLibrary: 1
imports: [group.commslib.yaml]
channels:
  shop: {type: store, owner: tills, handsOffTo: [{channel: letter, by: till}]}
  letter: {type: email}
brands:
  oak:
    proofs: {mended: {claim: Mended for free}}
  elm:
    proofs: {mended: {claim: Mended for money}}
`
const group = `commsLibrary: 1
teams:
  tills: {function: sales}
`
const spring = `commsPlan: 1
imports: [../shared/house.commslib.yaml]
brand: oak
channels:
  shop: {budget: 1000} # more this time
connectedStory:
  chapters:
    one: {channels: [shop, letter], proofs: [mended]}
`
const autumn = `commsPlan: 1
imports: [../shared/house.commslib.yaml]
brand: elm
calendar:
  activities:
    open: {channel: shop, owner: tills}
connectedStory:
  chapters:
    one: {proofs: [mended]}
`
const alone = `commsPlan: 1
channels:
  shop: {type: store}
`

const all = {
  'plans/spring.commsplan.yaml': spring,
  'shared/house.commslib.yaml': house,
  'shared/group.commslib.yaml': group,
  'plans/autumn.commsplan.yaml': autumn,
  'alone.commsplan.yaml': alone,
}
const inPlan = 'plans/spring.commsplan.yaml'
const inHouse = 'shared/house.commslib.yaml'
const inAutumn = 'plans/autumn.commsplan.yaml'

describe('from a name', () => {
  test('to the plan, from there to the library, and there it ends', () => {
    const { go } = at(inPlan, '[‸shop')
    expect(go()).toEqual([`${inPlan}:5`])
    expect(at(inPlan, '‸shop: {budget').go()).toEqual([`${inHouse}:4`])
    expect(at(inHouse, '‸shop: {type').go()).toEqual([`${inHouse}:4`])
  })

  test('to the library when only that has it, through its own imports as well', () => {
    expect(at(inPlan, 'letter‸]').go()).toEqual([`${inHouse}:5`])
    expect(at(inAutumn, 'ti‸lls').go()).toEqual(['shared/group.commslib.yaml:3'])
  })

  test('of a reason to believe to that of the plan’s own brand', () => {
    expect(at(inPlan, '‸mended').go()).toEqual([`${inHouse}:8`])
    expect(at(inAutumn, '‸mended').go()).toEqual([`${inHouse}:10`])
  })

  test('from an import to its file', () => {
    expect(at(inPlan, 'house.comms‸lib').go()).toEqual([`${inHouse}:1`])
    expect(at(inPlan, 'house.comms‸lib', ['file:///work/plans']).go()).toEqual([])
  })

  test('of a stage to the plan’s own journey, or to the line that names a well-known one', () => {
    const own =
      'commsPlan: 1\nplan:\n  journey: [hear, stay]\nconnectedStory: {chapters: {a: {stage: ‸stay}}}\n'
    expect(inText(own).go()).toEqual(['x.commsplan.yaml:3'])
    expect(inText(own.replace('[hear, stay]', 'race')).go()).toEqual(['x.commsplan.yaml:3'])
  })

  test('nowhere from a word that names nothing', () => {
    expect(at(inPlan, 'more ‸this').go()).toEqual([])
    expect(at(inHouse, 'type: ‸email').go()).toEqual([])
  })
})

describe('who uses a name', () => {
  test('every plan and library that means the same, its own file first', () => {
    const everywhere = [
      ...[`${inPlan}:5`, `${inPlan}:8`],
      ...[`${inHouse}:4`],
      ...[`${inAutumn}:6`],
    ]
    expect(at(inPlan, '[‸shop').uses(true)).toEqual(everywhere)
    expect(at(inPlan, '[‸shop').uses(false)).toEqual([`${inPlan}:8`, `${inAutumn}:6`])
    expect(new Set(at(inAutumn, 'channel: ‸shop').uses(true))).toEqual(new Set(everywhere))
    expect(at('alone.commsplan.yaml', '‸shop').uses(true)).toEqual(['alone.commsplan.yaml:3'])
  })

  test('an id that stands for other things elsewhere is another', () => {
    expect(at(inPlan, '‸one:').uses(true)).toEqual([`${inPlan}:8`])
    expect(at(inPlan, '‸mended').uses(true)).toEqual([`${inPlan}:8`, `${inHouse}:8`])
  })

  test('nobody uses a word that is no name', () => {
    expect(at(inPlan, 'more ‸this').uses(true)).toBeUndefined()
  })
})

describe('renaming', () => {
  test('what the plan lays on a library changes both, and all plans that use it', () => {
    const { after } = at(inPlan, '‸shop: {budget')
    expect(after('store')).toEqual({
      [inPlan]: spring.replaceAll('shop', 'store'),
      [inHouse]: house.replace('shop:', 'store:'),
      [inAutumn]: autumn.replace('shop', 'store'),
    })
  })

  test('in a library changes the plans, too, and in the library below', () => {
    expect(at(inHouse, 'owner: ti‸lls').after('checkouts')).toEqual({
      [inHouse]: house.replace('tills', 'checkouts'),
      'shared/group.commslib.yaml': group.replace('tills', 'checkouts'),
      [inAutumn]: autumn.replace('tills', 'checkouts'),
    })
  })

  test('a reason to believe changes those of its brand only', () => {
    expect(at(inAutumn, '‸mended').after('repaired')).toEqual({
      [inAutumn]: autumn.replace('mended', 'repaired'),
      [inHouse]: house.replace(
        '{mended: {claim: Mended for money',
        '{repaired: {claim: Mended for money',
      ),
    })
  })

  test('what stands alone changes its file only', () => {
    expect(at('alone.commsplan.yaml', '‸shop').after('kiosk')).toEqual({
      'alone.commsplan.yaml': alone.replace('shop', 'kiosk'),
    })
  })

  test('to the same name changes nothing', () => {
    expect(at(inPlan, '[‸shop').after('shop')).toEqual({})
  })

  test('a stage of the plan’s own journey may be any words', () => {
    const own =
      'commsPlan: 1\nplan:\n  journey: [‸hear, stay]\nconnectedStory: {chapters: {a: {stage: hear}}}\n'
    expect(inText(own).after('Hear of us: once')).toEqual({
      'x.commsplan.yaml': own.replace('‸', '').replaceAll('hear', '"Hear of us: once"'),
    })
  })

  test.each([
    ['[‸shop', '', 'A name cannot be empty. Write a new one, for example “spring-offer”.'],
    ['[‸shop', ' ', 'A name cannot be empty. Write a new one, for example “spring-offer”.'],
    [
      '[‸shop',
      'Our Shop',
      '“Our Shop” cannot be a short name. Use small letters, digits and hyphens, at most 40, for example “our-shop”.',
    ],
    [
      '[‸shop',
      'letter',
      'There is already a channel called “letter” (in “house.commslib.yaml”, line 5). Choose another name.',
    ],
    [
      'letter‸]',
      'shop',
      'There is already a channel called “shop” (in “spring.commsplan.yaml”, line 5). Choose another name.',
    ],
  ])('%s to “%s” is refused', (where, to, why) => {
    expect(at(inPlan, where).renamed(to)).toEqual({ refused: why })
  })

  test('to a name that is used already, though nobody has it', () => {
    const text = 'commsPlan: 1\nchannels:\n  ‸shop: {handsOffTo: [{channel: web}]}\n'
    expect(inText(text).renamed('web')).toEqual({
      refused:
        '“web” is already used for a channel that does not exist (in “x.commsplan.yaml”, line 3). Choose another name, or change it there first.',
    })
  })

  test.each([
    ['a sentence', 'commsPlan: 1\nplan: {summary: A ‸word}\n', /^Only short names/],
    ['a field', 'commsPlan: 1\nplan: {‸summary: A word}\n', /^Only short names/],
    ['a section', 'commsPlan: 1\n‸channels: {}\n', /^Only short names/],
    [
      'a name that nobody has',
      'commsPlan: 1\nconnectedStory: {chapters: {a: {channels: [‸web]}}}\n',
      /^There is no channel called “web”, so there is nothing to rename/,
    ],
    [
      'a stage of a well-known journey',
      'commsPlan: 1\nconnectedStory: {chapters: {a: {stage: ‸awareness}}}\n',
      /^“awareness” is no stage of your own/,
    ],
    [
      'a name that two have',
      'commsPlan: 1\nchannels:\n  ‸web: {type: app}\n  web: {type: store}\n',
      /^There is more than one channel called “web” in “x.commsplan.yaml”/,
    ],
  ])('%s is refused before a name is asked for', (_what, text, why) => {
    const { place, renamed } = inText(text)
    expect(place()).toEqual({ refused: expect.stringMatching(why) })
    expect(renamed('other')).toEqual(place())
  })

  test('what also stands outside the open folders is refused', () => {
    const { renamed } = at(inPlan, '[‸shop', [])
    const texts = { ...all }
    const files = Object.entries(texts).map(([name, text]) => file(name, text))
    const outside = workspaceOf(['file:///work/plans'], files)
    expect(at(inPlan, '[‸shop', ['file:///work/plans']).renamed('store')).toMatchObject([
      { uri: 'file:///work/plans/spring.commsplan.yaml' },
    ])
    expect(renamed('store')).toMatchObject([{ uri: 'file:///work/plans/spring.commsplan.yaml' }])
    const library = files[1] as PlanFile
    expect(renameAt(library, { line: 3, character: 3 }, 'store', outside)).toEqual({
      refused:
        'The channel “shop” also stands in “house.commslib.yaml”, which is not in a folder that is open, so plans that use it would be missed. Open its folder, then rename.',
    })
  })

  test('works where two places share one list', () => {
    const text =
      'commsPlan: 1\nchannels: {shop: {}}\ncalendar: {blackouts: [{channels: &all [‸shop]}, {channels: *all}]}\n'
    expect(inText(text).after('store')).toEqual({
      'x.commsplan.yaml': text.replace('‸', '').replaceAll('shop', 'store'),
    })
  })
})

function file(name: string, text: string): PlanFile {
  return { uri: `file:///work/${name}`, document: openDocument(text) }
}

function inText(marked: string) {
  const name = 'x.commsplan.yaml'
  const text = marked.replace('‸', '')
  const own = file(name, text)
  return asked(own, place(text, marked.indexOf('‸')), workspaceOf(['file:///work'], [own]))
}

/** Asks at the sign `‸` in a piece of one of the files. */
function at(name: keyof typeof all, marked: string, folders = ['file:///work']) {
  const text = all[name]
  const start = text.indexOf(marked.replace('‸', ''))
  expect(start).toBeGreaterThan(-1)
  const files = Object.entries(all).map(([each, said]) => file(each, said))
  const own = files.find(({ uri }) => uri.endsWith(name)) as PlanFile
  return asked(own, place(text, start + marked.indexOf('‸')), workspaceOf(folders, files))
}

function place(text: string, offset: number): Position {
  return positionAt(lineStartsOf(text), text.length, offset)
}

function asked(own: PlanFile, position: Position, workspace: Workspace) {
  const shown = (found: ReturnType<typeof definitionsAt>) =>
    found.map(({ uri, range }) => `${uri.replace('file:///work/', '')}:${range.start.line + 1}`)
  const renamed = (to: string) => renameAt(own, position, to, workspace)
  return {
    go: () => shown(definitionsAt(own, position, workspace)),
    uses(withDeclarations: boolean) {
      const found = referencesAt(own, position, workspace, withDeclarations)
      return found && shown(found)
    },
    place: () => renamePlaceAt(own, position, workspace),
    renamed,
    /** The texts of the files that change. */
    after(to: string) {
      const changes = renamed(to)
      if ('refused' in changes) return changes
      return Object.fromEntries(
        changes.map(({ uri, edits }) => {
          const text = textOf((workspace.at(uri) as PlanFile).document)
          return [uri.replace('file:///work/', ''), applyEdits(text, edits)]
        }),
      )
    },
  }
}
