import { describe, expect, test } from 'vitest'
import {
  analyse,
  newPlanText,
  noLibraries,
  openDocument,
  pageBody,
  summarise,
  templates,
} from '../../../src/core/index.ts'
import { soundPlan } from '../../rules/fragment.ts'

function analysisOf(text: string, uri = 'file:///a.commsplan.yaml') {
  return analyse({ uri, document: openDocument(text), libraries: noLibraries })
}

function partsOf(text: string, uri?: string) {
  const { parts } = summarise(analysisOf(text, uri))
  return new Map(parts.map((part) => [part.section, part]))
}

describe('the summary of a plan', () => {
  test('says what it is', () => {
    expect(summarise(analysisOf(soundPlan))).toMatchObject({
      kind: 'plan',
      name: 'Mend it here',
      status: 'in-review',
      libraries: [],
      problems: { error: 0, warning: 0 },
    })
  })

  test('has the three moves first, all complete in a sound plan', () => {
    const { parts } = summarise(analysisOf(soundPlan))
    expect(parts.slice(0, 4).map(({ move, title, readiness }) => [move, title, readiness])).toEqual(
      [
        ['feel', 'Emotional action', 'complete'],
        ['tell', 'Connected story', 'complete'],
        ['meet', 'Contextual connections', 'complete'],
        [undefined, 'Cover page', 'complete'],
      ],
    )
    expect(parts.filter(({ open, readiness }) => open !== '' || readiness !== 'complete')).toEqual(
      [],
    )
  })

  test('says what is missing, and what stands there instead of words', () => {
    const parts = partsOf(
      'emotionalAction: {from: tired}\nconnectedStory: {idea: TBD, chapters: {a: {message: B}}}\n',
    )
    const said = [...parts].map(([section, { readiness, open }]) => [section, readiness, open])
    expect(said.slice(0, 4)).toEqual([
      ['emotionalAction', 'open', 'missing: to and action'],
      ['connectedStory', 'open', 'still to write'],
      ['contextualConnections', 'absent', 'not there yet'],
      ['plan', 'absent', 'not there yet'],
    ])
  })

  test('says nothing about what cannot be read', () => {
    const story = partsOf('connectedStory:\n  idea: A: b\n  chapters: {a: {message: B}}\n')
    expect(story.get('connectedStory')).toMatchObject({
      readiness: 'unread',
      open: 'a line cannot be read yet',
    })
  })

  test('leads to the lines of entries, with the problems of each', () => {
    const text = `commsPlan: 1
channels:
  radio: {type: radio}
  street:
    type: out-of-home
    access: [high-contrast]
    budget: lots of it
    name: Bus shelters
emotionalAction:
  from: tired
  action: Sing
`
    const parts = partsOf(text)
    expect(parts.get('channels')).toMatchObject({ problems: 1, range: { start: { line: 1 } } })
    expect(parts.get('channels')?.entries).toMatchObject([
      { title: 'Radio', says: 'radio', problems: 0, range: { start: { line: 2, character: 2 } } },
      { title: 'Bus shelters', says: 'out of home', problems: 1, range: { start: { line: 3 } } },
    ])
    expect(parts.get('emotionalAction')?.entries).toMatchObject([
      { title: 'From', says: 'tired', range: { start: { line: 9 } } },
      { title: 'What people do', says: 'Sing', range: { start: { line: 10 } } },
    ])
  })

  test('counts every problem below the first section once', () => {
    const analysis = analysisOf(soundPlan.replaceAll('type:', 'tipe:').replace('idea:', 'ideal:'))
    const { parts, problems } = summarise(analysis)
    const all = problems.error + problems.warning + problems.information
    expect(all).toBeGreaterThan(3)
    expect(parts.reduce((sum, part) => sum + part.problems, 0)).toBe(all)
  })

  test('agrees with the page', () => {
    for (const template of templates) {
      const answers = {
        name: 'A',
        business: 'b2c',
        start: '2027-03-01',
        end: '2027-04-01',
      } as const
      const analysis = analysisOf(newPlanText(answers, template))
      const complete = summarise(analysis).parts.filter(
        ({ move, readiness }) => move && readiness === 'complete',
      )
      expect(complete).toEqual([])
      expect(pageBody({ analysis, today: undefined }).markup).toContain('0 of 3 moves are complete')
    }
  })
})

describe('the summary of a library', () => {
  const library = 'commsLibrary: 1\nname: House\nchannels:\n  radio: {type: radio}\n'

  test('has its sections and entries, and no moves', () => {
    const summary = summarise(analysisOf(library, 'file:///a.commslib.yaml'))
    expect(summary).toMatchObject({ kind: 'library', status: undefined })
    expect(summary.parts).toMatchObject([
      { section: 'channels', move: undefined, open: '', entries: [{ title: 'Radio' }] },
    ])
  })
})
