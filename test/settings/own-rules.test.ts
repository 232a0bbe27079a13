import { describe, expect, test } from 'vitest'
import { applyEdits, editsFor } from '../../src/core/index.ts'
import { judged, settingsFrom } from './judged.ts'

const plan = `commsPlan: 1
plan:
  name: A cheap spring
  status: in-review
objectives:
  visits: {what: More visits to the shop, metric: KPI-visits}
  calls: {what: More calls to the shop, metric: phone-calls}
channels:
  posters:
    type: out-of-home
    role: Invites the whole town to the cheap shop
    owner: marketing
  shop:
    type: store
    role: Lets people try it on
`

/** What the rules of a team's own say about the plan. */
async function said(own: string, text = plan): Promise<string[]> {
  const settings = await settingsFrom(`own:\n${own.replace(/^/gm, '  ')}\n`)
  return judged(text, settings)
    .problems.filter(({ rule }) => rule.startsWith('own/'))
    .map(({ rule, severity, range, message }) => {
      return `${range.start.line + 1} ${severity} ${rule}: ${message}`
    })
}

describe('a rule of the team’s own', () => {
  test('asks for a field', async () => {
    expect(
      await said('owners: {in: channels, needs: owner, message: Name the team., level: error}'),
    ).toEqual(['13 error own/owners: Name the team.'])
    expect(await said('money: {in: plan, needs: currency, message: Name it.}')).toEqual([
      '2 warning own/money: Name it.',
    ])
  })

  test('does not ask for what a missing library may hold', async () => {
    const owners = 'owners: {in: channels, needs: owner, message: Name the team.}'
    const lost = plan.replace('plan:', 'imports: [lost.commslib.yaml]\nplan:')
    expect(await said(owners)).toHaveLength(1)
    expect(await said(owners, lost)).toEqual([])
    const money = 'money: {in: plan, needs: currency, message: Name it.}'
    expect(await said(money, lost)).toHaveLength(1)
  })

  test('offers to add it', async () => {
    const settings = await settingsFrom('own:\n  notes: {in: channels, needs: name, message: M.}\n')
    const { document, problems } = judged(plan, settings)
    const fixes = problems.filter(({ rule }) => rule === 'own/notes').map(({ fixes: [fix] }) => fix)
    expect(fixes.map((fix) => fix?.title)).toEqual([
      'Add “name”, to be filled in',
      'Add “name”, to be filled in',
    ])
    const edits = editsFor(
      document,
      fixes.flatMap((fix) => fix?.changes ?? []),
    )
    const mended = judged(applyEdits(plan, [...(edits ?? [])]), settings)
    expect(mended.problems.filter(({ rule }) => rule === 'own/notes')).toEqual([])
  })

  test('says what a value may be', async () => {
    expect(
      await said('kinds: {in: channels, field: type, allowed: [store, email], message: Not here.}'),
    ).toEqual(['10 warning own/kinds: Not here.'])
    expect(
      await said('kpi: {in: objectives, field: metric, like: "KPI-*", message: Use KPI.}'),
    ).toEqual(['7 warning own/kpi: Use KPI.'])
  })

  test('asks for company for a kind of channel', async () => {
    const rule = 'pair: {channelType: out-of-home, partner: [radio, store], message: Not alone.}'
    expect(await said(rule)).toEqual([])
    expect(await said(rule, plan.replace('type: store', 'type: email'))).toEqual([
      '10 warning own/pair: Not alone.',
    ])
  })

  test('finds words, everywhere or in one part', async () => {
    const rule = 'cheap: {notUsed: [cheap, bargain], message: Say what people save.}'
    expect(await said(rule)).toEqual([
      '3 warning own/cheap: Say what people save.',
      '11 warning own/cheap: Say what people save.',
    ])
    expect(await said(rule.replace('{', '{in: channels, '))).toHaveLength(1)
  })

  test('that is not whole is silent', async () => {
    expect(await said('half: {in: channels, message: What?}')).toEqual([])
    expect(await said('half: {in: channels, needs: owner}')).toEqual([])
  })

  test('is quiet in a draft, and off when it is off', async () => {
    const rule = 'owners: {in: channels, needs: owner, message: Name the team.}'
    const draft = plan.replace('in-review', 'draft')
    expect(await said(rule, draft)).toEqual(['13 hint own/owners: Name the team.'])
    expect(await said(rule.replace('}', ', level: off}'))).toEqual([])
  })

  test('can be left out with a comment, and set like any other', async () => {
    const own = 'own:\n  owners: {in: channels, needs: owner, message: Name the team.}\n'
    const settings = await settingsFrom(`${own}rules:\n  own/owners: error\n`)
    expect(judged(plan, settings).problems.some(({ rule }) => rule === 'own/owners')).toBe(true)
    const text = plan.replace('  shop:', '  # commsplan-allow own/owners: nobody yet\n  shop:')
    const left = judged(text, settings).problems.map(({ rule }) => rule)
    expect(left.join()).not.toMatch(/own\/|exceptions\//)
  })
})
