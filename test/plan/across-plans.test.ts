import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, loadLibraries, openDocument } from '../../src/core/index.ts'
import { audiencesAcross, crowdsAcross } from '../../src/core/plan/crowding.ts'
import { isoOfNumber } from '../../src/core/plan/day.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { campaignsAcross } from '../../src/core/plan/same-campaign.ts'

const library = `commsLibrary: 1
audiences: {members: {who: People with a card}, passers-by: {who: People in the street}}
channels:
  mail: {type: email, consent: {basis: consent, cap: {max: 1, per: week}}}
  letter: {type: direct-mail}
  text: {type: sms}
  call: {type: phone-outbound}
  posters: {type: out-of-home}
`

async function planOf(name: string, text: string): Promise<Plan> {
  const uri = `file:///plans/${name}.commsplan.yaml`
  const document = openDocument(`imports: [a.commslib.yaml]\n${text}`)
  const libraries = await loadLibraries(uri, document, {
    folders: ['file:///plans'],
    readFile: async () => library,
  })
  return analyse({ uri, document, libraries, rules: [] }).plan
}

const activities = (...entries: readonly (readonly [string, string, string?])[]) =>
  `calendar:\n  activities:\n${entries
    .map(
      ([channel, start, audience = 'members'], at) =>
        `    a${at}: {channel: ${channel}, start: ${start}, end: 2027-12-31, audiences: [${audience}]}`,
    )
    .join('\n')}\n`

const said = (plans: readonly Plan[]) =>
  crowdsAcross(plans).map(({ of, messages, first, last, cap }) => [
    of.audience.id,
    messages.map(({ plan, channel }) => `${plan.header.name} ${channel.id}`).join(', '),
    isoOfNumber(first),
    isoOfNumber(last),
    ...(cap ? [`${cap.max} in ${cap.days}`] : []),
  ])

test('three direct messages within seven days are a crowd, whichever plans they come from', async () => {
  const plans = [
    await planOf(
      'a',
      `plan: {name: A}\n${activities(['letter', '2027-03-01'], ['call', '2027-03-07'])}`,
    ),
    await planOf(
      'b',
      `plan: {name: B}\n${activities(['text', '2027-03-04'], ['posters', '2027-03-05'])}`,
    ),
  ]
  expect(said(plans)).toEqual([['members', 'A letter, B text, A call', '2027-03-01', '2027-03-07']])
})

test('an eighth day is another week, and another audience somebody else', async () => {
  const apart = await planOf(
    'a',
    activities(['letter', '2027-03-01'], ['call', '2027-03-07'], ['text', '2027-03-08']),
  )
  const others = await planOf('b', activities(['letter', '2027-03-02', 'passers-by']))
  expect(said([apart, others])).toEqual([])
})

test('more than a channel’s own cap is a crowd, even of two', async () => {
  const plans = [
    await planOf('a', `plan: {name: A}\n${activities(['mail', '2027-03-01'])}`),
    await planOf('b', `plan: {name: B}\n${activities(['mail', '2027-03-03'])}`),
  ]
  expect(said(plans)).toEqual([['members', 'A mail, B mail', '2027-03-01', '2027-03-03', '1 in 7']])
})

test('a crowd that is said once is not said again because of a cap', async () => {
  const plan = await planOf(
    'a',
    activities(['mail', '2027-03-01'], ['mail', '2027-03-02'], ['text', '2027-03-03']),
  )
  expect(said([plan])).toHaveLength(1)
})

test('audiences that plans write themselves are not those of others', async () => {
  const text = `audiences: {members: {who: Mine}}\nplan: {name: A}\n`
  const own =
    text.replace('members', 'friends') +
    activities(['letter', '2027-03-01', 'friends'], ['call', '2027-03-01', 'friends'])
  const plans = [await planOf('a', own), await planOf('b', own)]
  expect(said(plans)).toEqual([])
  expect(audiencesAcross(plans)).toHaveLength(2)
})

test('what is cancelled, or has no days, reaches nobody', async () => {
  const plan = await planOf(
    'a',
    'calendar: {activities: {a: {channel: mail, audiences: [members], start: 2027-03-01, end: 2027-03-02, status: cancelled}, b: {channel: text, audiences: [members]}}}\n',
  )
  expect(audiencesAcross([plan])).toEqual([])
})

test('a crowd is always as large as it takes, and no message is in two of them', async () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((each) => `2027-02-${String(each).padStart(2, '0')}`)
  const channel = fc.constantFrom('mail', 'letter', 'text', 'posters')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(channel, day), { maxLength: 14 }), async (entries) => {
      const plan = await planOf('a', activities(...entries))
      const weeks = crowdsAcross([plan]).filter(({ cap }) => !cap)
      const messages = weeks.flatMap((each) => each.messages)
      expect(new Set(messages).size).toBe(messages.length)
      for (const { first, last, messages: each } of weeks) {
        expect(each.length).toBeGreaterThan(2)
        expect(last - first).toBeLessThan(7)
      }
      // Whoever counts for every day finds a crowd if and only if there is one.
      const starts = entries
        .filter(([id]) => id !== 'posters')
        .map(([, start]) => Date.parse(start) / 86_400_000)
      const isCrowded = starts.some(
        (from) => starts.filter((each) => each >= from && each < from + 7).length > 2,
      )
      expect(weeks.length > 0).toBe(isCrowded)
    }),
    { numRuns: 40 },
  )
})

test('campaigns that two plans share are found, also those that follow from a plan’s short name', async () => {
  const plans = [
    await planOf(
      'spring',
      'channels: {site: {tracking: {campaign: bloom}}, shop: {tracking: {source: a}}}\n',
    ),
    await planOf(
      'summer',
      'channels: {site: {tracking: {campaign: bloom}}, shop: {tracking: {source: a}}}\n',
    ),
    await planOf('autumn', 'plan: {id: summer}\nchannels: {site: {tracking: {source: a}}}\n'),
    await planOf('winter', 'plan: {id: summer}\nchannels: {site: {}}\n'),
  ]
  expect(
    campaignsAcross(plans).map(({ campaign, uses }) => [
      campaign,
      ...uses.map(({ path }) => path.join('.')),
    ]),
  ).toEqual([
    ['bloom', 'channels.site.tracking.campaign', 'channels.site.tracking.campaign'],
    ['summer', 'channels.shop.tracking', 'channels.site.tracking'],
  ])
})
