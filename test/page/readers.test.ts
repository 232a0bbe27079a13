import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDocument, standalonePage, textOf } from '../../src/core/index.ts'
import { namesOfParts, planWithout, usuallyNotForClients } from '../../src/core/plan/left-out.ts'
import { moneyUsesOf } from '../../src/core/plan/money-uses.ts'
import { judged, settingsFrom, settingsIn } from '../settings/judged.ts'
import { anyPlan } from '../views/plans.ts'
import { exampleSubject, subjectOf } from '../views/subject.ts'
import { wordsIn } from '../views/words-in.ts'

const leftOutForClients = namesOfParts(usuallyNotForClients)

const pageFor = (text: string, reader: 'full' | 'executive' | 'client') =>
  standalonePage(subjectOf(text), { reader })

/** Words that stand nowhere else. */
const secret = fc.stringMatching(/^[bcdfghjk]{9}$/).map((letters) => `zq${letters}`)

/** A plan with secrets wherever notes, risks and fees can say something. */
const planWithSecrets = fc
  .tuple(
    anyPlan,
    fc.array(secret, { minLength: 12, maxLength: 12 }),
    fc.integer({ min: 7_000_001, max: 7_999_999 }),
  )
  .map(([text, secrets, fee]) => {
    const plan = JSON.parse(text)
    const [a, b, c, d, e, f, g, h, i, j, k, l] = secrets
    plan.notes = `Not for them: **${a}**`
    plan.risks = [
      { what: b, likelihood: 'high', impact: 'low', response: c, owner: d },
      { what: e },
    ]
    plan.teams = { ...plan.teams, shop: { function: 'stores' } }
    plan.channels = {
      ...plan.channels,
      letters: { type: 'email', consent: { basis: 'consent', note: f } },
    }
    plan.calendar = {
      ...plan.calendar,
      activities: {
        ...plan.calendar?.activities,
        mail: { channel: 'letters', start: '2027-01-01', end: '2027-02-01', budget: 12, notes: g },
      },
    }
    plan.budget = {
      ...plan.budget,
      total: 20_000_000,
      lines: [
        { what: h, amount: fee, kind: 'agency-fee', owner: i },
        { what: 'Paper', amount: 12 },
        { what: `Agency fee for ${j}`, amount: 30_000 },
        { what: k, amount: 9, kind: 'agency fees' },
        { what: `Retainer ${l}`, amount: 10, channel: 'letters' },
      ],
    }
    return { text: JSON.stringify(plan, undefined, 1), secrets, fee }
  })

describe('a page for clients', () => {
  test('says nothing of what stands in notes, risks and fees', () => {
    fc.assert(
      fc.property(planWithSecrets, ({ text, secrets, fee }) => {
        const page = pageFor(text, 'client')
        expect(secrets.filter((each) => page.toLowerCase().includes(each))).toEqual([])
        expect(page).not.toContain(fee.toLocaleString('en'))
        expect(page).not.toContain(String(fee))
      }),
      { numRuns: 40 },
    )
  })

  test('nor when any lines of the plan are lost', () => {
    fc.assert(
      fc.property(planWithSecrets, fc.infiniteStream(fc.nat(30)), ({ text, secrets }, luck) => {
        const lines = textOf(openDocument(text)).split('\n')
        const kept = lines.filter((line) => /zq|kind|"what"/.test(line) || luck.next().value !== 0)
        const page = pageFor(kept.join('\n'), 'client')
        expect(secrets.filter((each) => page.includes(each))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('the test itself sees what stands there: the page for everyone says it', () => {
    const text =
      'notes: zqnote\nbudget: {total: 9, lines: [{what: zqfee, amount: 2, kind: agency-fee}]}\n'
    expect(pageFor(text, 'full')).toMatch(/zqnote/)
    expect(pageFor(text, 'full')).toMatch(/zqfee/)
  })

  test('has sums without fees, and says so', () => {
    const { analysis } = subjectOf(
      'plan: {currency: EUR}\nbudget: {total: 1000, contingency: 10%, lines: [{what: Days, amount: 200, kind: agency-fee}, {what: Print, amount: 700}]}\n',
    )
    const uses = moneyUsesOf(planWithout(analysis.plan, leftOutForClients))
    expect(uses).toMatchObject({ total: 800, planned: 800, otherLines: 700, contingency: 100 })
    const page = wordsIn({ markup: pageFor('notes: x', 'client') })
    expect(page).toContain('it leaves out notes, risks and fees, and its sums are without fees')
  })

  test('says of the total that it is without fees, and nothing of markets that lost their sums', () => {
    const text = `plan: {currency: USD, markets: [GB, DE]}
budget: {total: 1000, markets: {GB: 400, DE: 600}, lines: [{what: Days, amount: 200, kind: agency-fee}, {what: Print, amount: 700}]}
`
    const words = wordsIn({ markup: pageFor(text, 'client') })
    expect(words).toContain('100 of USD 800 without fees has no use yet')
    expect(words).toContain('Planned, of USD 800 without fees')
    expect(words).toContain('Budget without fees 800.00 USD')
    expect(words).not.toContain('is not split between')
    expect(words).not.toContain('Not split yet')
    const all = wordsIn({ markup: pageFor(text, 'full') })
    expect(all).not.toContain('USD 1k without fees')
    expect(all).toContain('Germany 60%')
  })

  test('waits while a line cannot be read, for nobody knows what belongs to it', () => {
    const page = pageFor('plan:\n  name: "Open\nnotes: zqnote\n', 'client')
    expect(page).not.toContain('zqnote')
    expect(page).toContain('This page waits for a line')
  })

  test('does not say what the checks found', async () => {
    const page = standalonePage(await exampleSubject('needs-work'), { reader: 'client' })
    expect(page).not.toContain('id="ready"')
    expect(page).not.toContain('The checks find')
  })
})

describe('what a team keeps from clients', () => {
  const text = `notes: zqnote
risks: [{what: zqrisk}]
teams: {shop: {name: Zqteam, function: stores}}
responsibilities: [{what: Zqwork, accountable: shop}]
contextualConnections: {door: {title: At the door, owner: shop}}
`
  const pageUnder = async (settings: string) => {
    const subject = subjectOf(text)
    const { plan } = subject.analysis
    const analysis = { ...subject.analysis, plan, settings: await settingsFrom(settings) }
    return standalonePage({ ...subject, analysis }, { reader: 'client' })
  }
  const said = async (settings: string) =>
    ['zqnote', 'zqrisk', 'Zqteam', 'Zqwork'].filter(
      (
        (page) => (word: string) =>
          page.includes(word)
      )(await pageUnder(settings)),
    )

  test('is a list in the settings', async () => {
    expect(await said('')).toEqual(['Zqteam', 'Zqwork'])
    expect(await said('notForClients: [notes, risks, teams]')).toEqual([])
    expect(await said('notForClients: [risks]')).toEqual(['zqnote', 'Zqteam', 'Zqwork'])
  })

  test('takes the views along that would have nothing to show', async () => {
    const page = await pageUnder('notForClients: [teams]')
    expect(page).not.toMatch(/id="(people|promise|ready)"/)
    expect(page).toContain('id="moments"')
    expect(wordsIn({ markup: page })).toContain('This page is for clients: it leaves out teams.')
  })

  test('is said on the page, and nothing is said when nothing is left out', async () => {
    expect(await pageUnder('notForClients: [notes, fees]')).toContain(
      'it leaves out notes and fees, and its sums are without fees.',
    )
    expect(await pageUnder('notForClients: []')).not.toContain('it leaves out')
  })

  test('holds together with the lists of other files', async () => {
    const { settings } = await settingsIn({
      'commsplan.config.yaml': 'commsConfig: 1\nextends: [house.yaml]\nnotForClients: [notes]\n',
      'house.yaml': 'commsConfig: 1\nnotForClients: [teams]\n',
    })
    expect([...settings.notForClients].sort()).toEqual(['notes', 'teams'])
  })

  test('with a word that is not known, is rather too much than too little', async () => {
    const { notForClients } = await settingsFrom('notForClients: [riscs, teams]')
    expect([...notForClients].sort()).toEqual(['fees', 'notes', 'risks', 'teams'])
    const analysis = judged(
      'commsConfig: 1\nnotForClients: [riscs]\n',
      undefined,
      'commsplan.config.yaml',
    )
    expect(analysis.problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^structure\/not-in-list: .*risks/),
    ])
  })
})

test('a plan without anything to leave out stays the same', async () => {
  const { plan } = (await exampleSubject('first-plan')).analysis
  const kept = planWithout(plan, leftOutForClients)
  expect(kept.channels).toBe(plan.channels)
  expect(kept.budget).toBe(plan.budget)
  expect(kept).toEqual(plan)
})

test('a team may leave out more: fields and whole sections', () => {
  const { plan } = subjectOf(
    'channels: {a: {budget: 5, role: Hangs there}}\nbudget: {total: 5}\ncontextualConnections: {m: {title: At the door}}\n',
  ).analysis
  const kept = planWithout(plan, ['budget', 'contextualConnections'])
  expect(kept.channels.get('a')?.fields).toEqual({ role: 'Hangs there' })
  expect(kept.budget).toEqual({})
  expect(kept.connections.size).toBe(0)
})

test('an executive has one page, without tabs and without links to other views', async () => {
  const page = standalonePage(await exampleSubject('larkhum-still-in-your-hands'), {
    reader: 'executive',
  })
  expect(page.match(/<section class="view"/g)).toHaveLength(1)
  expect(page).not.toContain('<nav')
  expect(page).not.toContain('href="#')
  expect(page).toContain('Feel')
})
