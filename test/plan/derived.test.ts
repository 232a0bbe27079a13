import { describe, expect, test } from 'vitest'
import { analyse, loadLibraries, openDocument } from '../../src/core/index.ts'
import {
  audiencesOfActivity,
  audiencesOfChapter,
  audiencesOfConnection,
} from '../../src/core/plan/audience.ts'
import { mediaOf, modeOf, usedChannels } from '../../src/core/plan/channel.ts'
import { planIdOf, planNameOf, statusOf } from '../../src/core/plan/header.ts'
import {
  stageInJourney,
  stageOfConnection,
  stagesOf,
  stagesWithoutChapter,
} from '../../src/core/plan/journey.ts'
import { isWhole } from '../../src/core/plan/move.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import {
  chaptersOfAction,
  chaptersOfActivity,
  fusedChapters,
  leadsToOf,
  momentsInOrder,
  tellingsOf,
} from '../../src/core/plan/story.ts'
import { plainWordsOf, titleInSentence, titleOf, wordsOf } from '../../src/core/plan/title.ts'
import { subjectOf } from '../views/subject.ts'

const planOf = (text: string): Plan => subjectOf(text).analysis.plan
const ids = (entities: Iterable<{ readonly id: string }>) => [...entities].map(({ id }) => id)
const first = <Value>(map: ReadonlyMap<string, Value>, id: string) => map.get(id) as Value

describe('titles', () => {
  test('are names, or ids in words', () => {
    expect(['bus-shelters', 'qr-code', 'streaming_tv', 'émile', ''].map(wordsOf)).toEqual([
      'Bus shelters',
      'QR code',
      'Streaming TV',
      'Émile',
      '',
    ])
    const { channels } = planOf('channels: {corner-shop: {}, b: {name: " "}, c: {name: 2027}}')
    expect([...channels.values()].map(titleOf)).toEqual(['Corner shop', 'B', '2027'])
    expect(titleInSentence(first(channels, 'corner-shop'))).toBe('corner shop')
  })
})

test('words keep the hyphens that belong to them', () => {
  const ids = [
    'bus-shelters',
    'event-follow-up',
    'pop_up',
    'pop-up',
    'e-boks',
    'in-store Demo',
    'a-1',
  ]
  expect(ids.map(plainWordsOf)).toEqual([
    'bus shelters',
    'event follow-up',
    'pop up',
    'pop-up',
    'e-boks',
    'in-store Demo',
    'a 1',
  ])
  expect(wordsOf('e-boks')).toBe('E-boks')
})

test('well-known names keep their own spelling', () => {
  const ids = [
    'youtube',
    'tiktok_shop',
    'linkedin-ads',
    'whatsapp',
    'ebay',
    'ios-app',
    'wi-fi',
    'x',
  ]
  expect(ids.map(wordsOf)).toEqual([
    'YouTube',
    'TikTok shop',
    'LinkedIn ads',
    'WhatsApp',
    'eBay',
    'iOS app',
    'Wi-Fi',
    'X',
  ])
  expect(
    ['our-ebay', 'google-maps', 'free-wifi', 'x-ray', 'Youtube Ads'].map(plainWordsOf),
  ).toEqual(['our eBay', 'Google Maps', 'free Wi-Fi', 'x-ray', 'Youtube Ads'])
})

describe('the plan itself', () => {
  test('is called by its name, else by its file', () => {
    expect(planNameOf(planOf('plan: {name: Open again}'))).toBe('Open again')
    const document = openDocument('')
    const uri = 'file:///plans/open%20the-corner.commsplan.yaml'
    const { plan } = analyse({ uri, document, libraries: { folders: [], files: new Map() } })
    expect(planIdOf(plan)).toBe('open the-corner')
    expect(planNameOf(plan)).toBe('Open the corner')
  })

  test('is a draft until it says otherwise', () => {
    expect(statusOf(planOf('plan: {name: A}'))).toBe('draft')
    expect(statusOf(planOf('plan: {status: live}'))).toBe('live')
  })

  test('has a section whole when everything that is asked for is there', () => {
    const plan = planOf(
      'emotionalAction: {from: tired, to: proud, action: Sing}\nconnectedStory: {idea: A}',
    )
    expect(isWhole(plan, 'emotionalAction')).toBe(true)
    expect(isWhole(plan, 'connectedStory')).toBe(false)
    expect(isWhole(plan, 'contextualConnections')).toBe(false)
    expect(
      isWhole(planOf('emotionalAction: {from: tired, to: proud, action: A: b}'), 'emotionalAction'),
    ).toBe(false)
  })
})

describe('channels', () => {
  test('have the mode and media of their type unless they say otherwise', () => {
    const { channels } = planOf(
      'channels: {a: {type: store}, b: {type: store, mode: both, media: paid}, c: {}}',
    )
    expect([...channels.values()].map((each) => [modeOf(each), mediaOf(each)])).toEqual([
      ['offline', 'owned'],
      ['both', 'paid'],
      [undefined, undefined],
    ])
  })

  test('are used when they are written or named', async () => {
    const uri = 'file:///plans/a.commsplan.yaml'
    const text =
      'imports: [l.commslib.yaml]\nconnectedStory: {chapters: {one: {channels: [shop]}}}\nchannels: {mail: {}}\n'
    const document = openDocument(text)
    const libraries = await loadLibraries(uri, document, {
      folders: ['file:///plans'],
      readFile: async () =>
        'commsLibrary: 1\nchannels: {shop: {type: store}, radio: {type: radio}}\n',
    })
    expect(ids(usedChannels(analyse({ uri, document, libraries, rules: [] }).plan))).toEqual([
      'mail',
      'shop',
    ])
  })
})

describe('the journey', () => {
  test('is a preset or the plan’s own', () => {
    expect(stagesOf(planOf(''))).toHaveLength(6)
    expect(stagesOf(planOf('plan: {journey: race}'))).toEqual(['reach', 'act', 'convert', 'engage'])
    expect(stagesOf(planOf('plan: {journey: [look, buy]}'))).toEqual(['look', 'buy'])
  })

  test('understands the words of other frameworks', () => {
    expect(stageInJourney(planOf('plan: {journey: see-think-do-care}'), 'awareness')).toBe('see')
    expect(stageInJourney(planOf(''), 'convert')).toBe('purchase')
    expect(stageInJourney(planOf('plan: {journey: aida}'), 'advocacy')).toBeUndefined()
    expect(stageInJourney(planOf('plan: {journey: [look, buy]}'), 'purchase')).toBeUndefined()
  })

  test('says where a moment stands and which stages nobody tells', () => {
    const plan = planOf(
      'connectedStory: {chapters: {one: {stage: awareness}}}\ncontextualConnections: {a: {chapter: one}, b: {chapter: one, stage: purchase}}',
    )
    const { connections } = plan
    expect([...connections.values()].map((each) => stageOfConnection(plan, each))).toEqual([
      'awareness',
      'purchase',
    ])
    expect(stagesWithoutChapter(plan)).toHaveLength(5)
  })
})

const story = `
connectedStory:
  chapters:
    one: {channels: [shop, site], audiences: [b]}
    two: {channels: [shop], actionHere: true}
    three: {channels: [site]}
channels: {shop: {type: store}, site: {type: website}, mail: {type: email}}
audiences: {a: {}, b: {}}
contextualConnections:
  late: {chapter: three, channels: [mail]}
  nowhere: {}
  act: {chapter: one, channels: [site], actionHere: true}
calendar: {activities: {x: {channel: site}, y: {channel: site, chapters: [two]}}}
`

describe('the story', () => {
  const plan = planOf(story)

  test('says who tells what, where people are met and where they can act', () => {
    const told = tellingsOf(plan).map(({ chapter, channel, moments, actionHere }) =>
      [chapter.id, channel.id, ...ids(moments), actionHere ? 'act' : ''].join(' ').trim(),
    )
    expect(told).toEqual([
      'one shop',
      'one site act act',
      'two shop act',
      'three site',
      'three mail late',
    ])
    expect(ids(chaptersOfAction(plan))).toEqual(['one', 'two'])
    expect(ids(fusedChapters(plan))).toEqual(['one'])
    expect(ids(momentsInOrder(plan))).toEqual(['act', 'late', 'nowhere'])
  })

  test('leads on to the next chapter, unless a chapter says where', () => {
    expect(leadsToOf(plan, first(plan.chapters, 'one'))).toEqual(['two'])
    expect(leadsToOf(plan, first(plan.chapters, 'three'))).toEqual([])
    const jumping = planOf('connectedStory: {chapters: {a: {leadsTo: [c]}, b: {}, c: {}}}')
    expect([...jumping.chapters.values()].map((each) => leadsToOf(jumping, each))).toEqual([
      ['c'],
      [],
      [],
    ])
  })

  test('gives activities their chapters, and everything its audiences', () => {
    const { activities, chapters, connections } = plan
    expect(ids(chaptersOfActivity(plan, first(activities, 'x')))).toEqual(['one', 'three'])
    expect(ids(chaptersOfActivity(plan, first(activities, 'y')))).toEqual(['two'])
    expect(ids(audiencesOfChapter(plan, first(chapters, 'one')))).toEqual(['b'])
    expect(ids(audiencesOfConnection(plan, first(connections, 'act')))).toEqual(['b'])
    expect(ids(audiencesOfConnection(plan, first(connections, 'nowhere')))).toEqual(['a', 'b'])
    expect(ids(audiencesOfActivity(plan, first(activities, 'x')))).toEqual(['a', 'b'])
  })
})
