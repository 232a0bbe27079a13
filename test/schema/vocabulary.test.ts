import { expect, test } from 'vitest'
import { vocabulary } from './schema-files.ts'

test('every list is there, whole', () => {
  const sizes = Object.fromEntries(
    Object.entries(vocabulary).map(([name, list]) => [name, Object.keys(list).length]),
  )
  expect(sizes).toEqual({
    planStatus: 5,
    business: 5,
    directions: 3,
    focusAreas: 11,
    objectiveLevel: 3,
    stages: 6,
    journeyPresets: 5,
    audienceKind: 8,
    buyingRole: 6,
    motivators: 10,
    emotions: 61,
    notFeelings: 23,
    storyModel: 4,
    appeal: 3,
    mode: 3,
    media: 4,
    purpose: 3,
    maturity: 3,
    channelTypes: 74,
    bridges: 20,
    times: 8,
    sensitiveTimes: 7,
    tooWideTimes: 9,
    places: 8,
    tooWidePlaces: 8,
    platforms: 9,
    tooWidePlatforms: 9,
    devices: 18,
    tooWideDevices: 6,
    placeDeviceUnlikely: 2,
    consentBasis: 6,
    access: 18,
    accessExpected: 26,
    activityStatus: 6,
    buyUnit: 9,
    milestoneKind: 12,
    budgetLineKind: 9,
    priority: 3,
    level3: 3,
    every: 5,
    capPeriods: 3,
    methods: 10,
    teamFunction: 23,
    evidenceKind: 19,
    assetKind: 10,
    metrics: 123,
    vagueVerbs: 25,
    jargon: 30,
    siloWords: 7,
    claimWords: 18,
    everyoneWords: 12,
    placeholders: 14,
    audiencePriority: 2,
    budgetBasis: 2,
    emotionFamily: 9,
    emotionTone: 3,
    metricLevel: 4,
    metricKind: 4,
    metricUnit: 11,
    profile: 3,
    ruleLevel: 5,
    ownRuleSection: 14,
    clientPart: 6,
  })
})

test('the defaults of a channel type are words of the other lists', () => {
  for (const [type, defaults] of Object.entries(vocabulary.channelTypes)) {
    expect(Object.keys(vocabulary.mode), type).toContain(defaults.mode)
    expect(Object.keys(vocabulary.media), type).toContain(defaults.media)
    for (const device of defaults.devices) expect(Object.keys(vocabulary.devices)).toContain(device)
    for (const metric of defaults.metrics) expect(Object.keys(vocabulary.metrics)).toContain(metric)
  }
})

test('what a channel type should provide is in the list of provisions', () => {
  for (const [type, provisions] of Object.entries(vocabulary.accessExpected)) {
    expect(Object.keys(vocabulary.channelTypes)).toContain(type)
    for (const provision of provisions) expect(Object.keys(vocabulary.access)).toContain(provision)
  }
})

test('feelings and metrics belong to families, tones, levels and kinds that exist', () => {
  for (const [feeling, { family, tone }] of Object.entries(vocabulary.emotions)) {
    expect(Object.keys(vocabulary.emotionFamily), feeling).toContain(family)
    expect(Object.keys(vocabulary.emotionTone), feeling).toContain(tone)
  }
  for (const [metric, { level, kind, unit }] of Object.entries(vocabulary.metrics)) {
    expect(Object.keys(vocabulary.metricLevel), metric).toContain(level)
    expect(Object.keys(vocabulary.metricKind), metric).toContain(kind)
    expect(Object.keys(vocabulary.metricUnit), metric).toContain(unit)
  }
})

test('times that need care are times, and focus areas serve a direction', () => {
  for (const time of vocabulary.sensitiveTimes) expect(vocabulary.times.lifeEvents).toContain(time)
  for (const { direction } of Object.values(vocabulary.focusAreas)) {
    expect(Object.keys(vocabulary.directions)).toContain(direction)
  }
})

test('the standard journey is made of the stages in their order', () => {
  expect(vocabulary.journeyPresets.standard.split(', ')).toEqual(Object.keys(vocabulary.stages))
})
