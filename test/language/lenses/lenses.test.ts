import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../../src/core/index.ts'
import { lensesOf, lensKinds } from '../../../src/core/language/lenses/lenses.ts'
import { openLibraries } from '../../plan/open-libraries.ts'
import { analysisOf, asSeen, shownLines } from '../as-seen.ts'

const noHints = { hints: () => false }
const read = (name: string) => readFileSync(`examples/${name}`, 'utf8')

describe('lenses', () => {
  test('over the parts of a whole plan, with hints behind its values', async () => {
    const libraries = await openLibraries(read('larkhum.commslib.yaml'))
    const text = read('larkhum-still-in-your-hands.commsplan.yaml')
    await expect(asSeen(text, { libraries })).toMatchFileSnapshot('larkhum.seen.txt')
  })

  test('a chapter says how many channels tell it and in how many moments', () => {
    const plan = `connectedStory:
  chapters:
    notice: {channels: [posters]}
    bring: {channels: [posters, workshop]}
    ride: {message: Show us where it took you}
channels:
  posters: {type: out-of-home}
  workshop: {type: store}
  mail: {type: email}
contextualConnections:
  hill: {chapter: notice, channels: [posters, mail]}
  door: {chapter: notice, channels: [mail]}
`
    expect(shownLines(plan, { lenses: (kind) => kind === 'chapters' })).toEqual([
      '» told by 2 channels · 2 moments',
      '» told by 2 channels · no moment yet',
      '» no channel yet · no moment yet',
    ])
  })

  test('a channel names what it tells and whom it hands on to, and counts many', () => {
    const plan = `connectedStory:
  chapters:
    notice: {title: First look, channels: [posters, mail]}
    bring: {channels: [workshop, mail]}
    ride: {channels: [workshop, mail]}
channels:
  posters: {type: out-of-home, handsOffTo: [{channel: workshop, by: short-url}]}
  workshop: {type: store, name: The *workshop*}
  mail: {type: email, handsOffTo: [{channel: workshop}, {channel: workshop, by: link}, {channel: gone}]}
  stall: {type: event}
`
    expect(shownLines(plan, { lenses: (kind) => kind === 'channels' })).toEqual([
      '» tells First look · hands on to The *workshop*',
      '» tells Bring and Ride',
      '» tells 3 chapters · hands on to The *workshop*',
      '» no chapter yet',
    ])
  })

  test('an audience is in the chapters and moments that name it, or name nobody', () => {
    const plan = `audiences:
  riders: {who: People who ride}
  walkers: {who: People who walk}
connectedStory:
  chapters:
    notice: {message: Look}
    ride: {audiences: [riders]}
contextualConnections:
  hill: {chapter: notice, audiences: [walkers]}
  door: {chapter: ride}
`
    expect(shownLines(plan, { lenses: (kind) => kind === 'audiences' })).toEqual([
      '» spoken to in 2 chapters · met in 1 moment',
      '» spoken to in 1 chapter · met in 1 moment',
    ])
  })

  test('a team says what it runs and where it is named', () => {
    const plan = `plan:
  owner: marketing
channels:
  posters: {owner: marketing}
  mail: {owner: marketing}
contextualConnections:
  hill: {owner: sales}
calendar:
  activities:
    one: {channel: posters, owner: sales}
    two: {channel: mail, owner: sales}
teams:
  marketing: {function: marketing}
  sales: {function: sales}
  press: {function: communications}
responsibilities:
  - {what: A welcome, responsible: [marketing, sales], accountable: marketing}
  - {what: A goodbye, responsible: [marketing], accountable: marketing}
`
    expect(shownLines(plan, { lenses: (kind) => kind === 'teams' })).toEqual([
      '» runs 2 channels · named in 1 cover page and 2 responsibilities',
      '» named in 1 moment, 2 activities and 1 responsibility',
      '» not named anywhere yet',
    ])
  })

  test('leads to the places that it speaks of', () => {
    const plan = `connectedStory:
  chapters:
    notice: {channels: [posters]}
    ride: {leadsTo: [notice]}
contextualConnections:
  hill: {chapter: notice}
`
    const analysis = analysisOf(plan)
    const [lens] = lensesOf(analysis, () => true)
    const ranges = lens?.places.map((path) => placeOf(analysis, path))
    const lines = plan.split('\n')
    const places = ranges?.map(({ start, end }) =>
      lines[start.line]?.slice(start.character, end.character),
    )
    expect(places).toEqual(['posters', 'notice', 'notice'])
    expect(ranges?.map(({ start }) => start.line)).toEqual([2, 3, 5])
  })

  test('what a library alone describes has no line to stand over', async () => {
    const libraries = await openLibraries(
      'commsLibrary: 1\nchannels:\n  radio: {type: radio}\n  mail: {type: email}\n',
    )
    const plan =
      'imports: [larkhum.commslib.yaml]\nconnectedStory:\n  chapters:\n    one: {channels: [radio, mail]}\nchannels:\n  mail: {budget: 10}\n'
    const lines = shownLines(plan, { libraries, ...noHints })
    expect(lines).toEqual(['» told by 2 channels · no moment yet', '» tells One'])
  })

  test('a library has none, because it does not know the plans that use it', () => {
    const library = 'commsLibrary: 1\nchannels:\n  radio: {type: radio}\n'
    expect(shownLines(library, { name: 'a.commslib.yaml' })).toEqual([])
  })

  test.each(lensKinds.map(({ name }) => name))('%s can be switched off', async (name) => {
    const libraries = await openLibraries(read('larkhum.commslib.yaml'))
    const texts = [
      read('larkhum-still-in-your-hands.commsplan.yaml'),
      read('first-plan.commsplan.yaml'),
      'teams:\n  press: {function: communications}\n',
    ]
    const count = (lenses: (kind: string) => boolean) =>
      texts.flatMap((text) => shownLines(text, { libraries, lenses, ...noHints })).length
    expect(count((kind) => kind !== name)).toBe(count(() => true) - count((kind) => kind === name))
    expect(count((kind) => kind === name)).toBeGreaterThan(0)
  })
})
