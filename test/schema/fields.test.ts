import { expect, test } from 'vitest'
import type { FieldDoc } from '../../src/core/schema/field-types.ts'
import { objects, ownField } from '../../src/core/schema/fields.generated.ts'

const fieldsWith = (wanted: (field: FieldDoc) => boolean) =>
  Object.values(objects).flatMap(({ name, fields }) =>
    fields.filter(wanted).map((field) => `${name}.${field.name}`),
  )

const field = (place: string): FieldDoc => {
  const [object, name] = place.split('.')
  const found = Object.values(objects)
    .find((each) => each.name === object)
    ?.fields.find((each) => each.name === name)
  if (!found) throw new Error(`no field ${place}`)
  return found
}

test('a plan presents its parts in the order a director would', () => {
  expect(objects.Plan.fields.map(({ name }) => name)).toEqual([
    'commsPlan',
    'plan',
    'imports',
    'brand',
    'objectives',
    'audiences',
    'emotionalAction',
    'connectedStory',
    'channels',
    'contextualConnections',
    'calendar',
    'budget',
    'measurement',
    'teams',
    'responsibilities',
    'evidence',
    'compliance',
    'risks',
    'notes',
  ])
  expect(ownField).toMatchObject({ name: 'x-…', kind: 'anything', example: 'x-costCentre: 4410' })
})

test('planners meet moments and findings, not connections and evidence', () => {
  expect(objects.Connection.title).toBe('moment')
  expect(objects.Evidence.title).toBe('finding')
})

test('the references of a plan', () => {
  const pointingTo = (target: string) =>
    fieldsWith((each) =>
      [each.refersTo, each.keysReferTo, each.alternative?.refersTo].includes(target as never),
    )
  expect(pointingTo('objectives')).toEqual(['Objective.supports', 'EmotionalAction.measuredBy'])
  expect(pointingTo('audiences')).toEqual([
    'Objective.audience',
    'EmotionalAction.byAudience',
    'Chapter.audiences',
    'Connection.audiences',
    'Activity.audiences',
  ])
  expect(pointingTo('channels')).toEqual([
    'Chapter.channels',
    'HandOff.channel',
    'Connection.channels',
    'Activity.channel',
    'Blackout.channels',
    'BudgetLine.channel',
    'Experiment.channel',
  ])
  expect(pointingTo('chapters')).toEqual([
    'Chapter.leadsTo',
    'Connection.chapter',
    'Activity.chapters',
  ])
  expect(pointingTo('connections')).toEqual(['Connection.leadsTo', 'Activity.connections'])
  expect(pointingTo('proofs')).toEqual(['Chapter.proofs', 'Connection.delivers'])
  expect(pointingTo('evidence')).toEqual([
    'Proof.evidence',
    'Objective.source',
    'Audience.evidence',
    'EmotionalAction.evidence',
    'Measure.source',
    'Connection.evidence',
    'Claim.evidence',
  ])
  expect(pointingTo('teams')).toEqual([
    'PlanHeader.owner',
    'Objective.owner',
    'Channel.owner',
    'Connection.owner',
    'Activity.owner',
    'Milestone.owner',
    'BudgetLine.owner',
    'Review.who',
    'Responsibility.responsible',
    'Responsibility.accountable',
    'Responsibility.consulted',
    'Responsibility.informed',
    'Risk.owner',
  ])
  expect(pointingTo('stages')).toEqual(['Chapter.stage', 'Connection.stage'])
  expect(pointingTo('parts')).toEqual(['Responsibility.covers'])
  expect(pointingTo('brands')).toEqual(['Plan.brand'])
})

test('where free text is as good as an id', () => {
  expect(fieldsWith((each) => each.orText === true)).toEqual([
    'PlanHeader.owner',
    'Objective.source',
    'Measure.source',
  ])
})

test('what a library may bring', () => {
  expect(fieldsWith((each) => each.required === 'lib')).toEqual([
    'Plan.brand',
    'Plan.audiences',
    'Plan.channels',
  ])
})

test('what holds when a field is left out', () => {
  const defaults = fieldsWith((each) => each.default !== undefined)
  expect(Object.fromEntries(defaults.map((place) => [place, field(place).default]))).toEqual({
    'PlanHeader.status': 'draft',
    'PlanHeader.language': 'en',
    'PlanHeader.business': 'b2c',
    'PlanHeader.journey': 'standard',
    'Objective.level': 'communication',
    'Audience.kind': 'consumer',
    'Audience.priority': 'primary',
    'ConnectedStory.model': 'story',
    'Connection.priority': 'should',
    'Activity.status': 'planned',
    'Budget.basis': 'net',
    'Budget.taxIncluded': false,
    'BudgetLine.kind': 'other',
    'Settings.profile': 'standard',
  })
})

test('shapes: one value, a list, named entries, and the two fields with a second form', () => {
  expect(field('Channel.type')).toMatchObject({ shape: 'one', kind: 'text', list: 'channelTypes' })
  expect(field('Connection.devices')).toMatchObject({ shape: 'list', list: 'devices' })
  expect(field('ConnectedStory.chapters')).toMatchObject({
    shape: 'map',
    object: 'Chapter',
    collection: 'chapters',
  })
  expect(field('Budget.rates')).toMatchObject({
    shape: 'map',
    kind: 'number',
    keysKind: 'currency',
  })
  expect(field('Consent.cap')).toMatchObject({ shape: 'one', kind: 'object', object: 'Cap' })
  expect(field('Plan.brand')).toMatchObject({
    object: 'Brand',
    alternative: { shape: 'one', kind: 'id', refersTo: 'brands' },
  })
  expect(field('PlanHeader.journey')).toMatchObject({
    list: 'journeyPresets',
    alternative: { shape: 'list', kind: 'text' },
  })
})

test('examples stand as a planner would write them', () => {
  expect(field('PlanHeader.markets').example).toBe('[DK, SE, "NO"]')
  expect(field('Consent.hours').example).toBe('"08:00-21:00"')
  expect(field('Audience.ages').example).toBe('{from: 27, to: 42}')
  expect(field('PlanHeader.start').example).toBe('2027-03-01')
})
