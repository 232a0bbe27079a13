import { describe, expect, test } from 'vitest'
import { analyse, openDocument } from '../../src/core/index.ts'
import { planFrom } from './fragment.ts'
import { folder, librariesFor } from './libraries.ts'

const uri = `${folder}three-moves.commsplan.yaml`

/** Which rules speak on the sound plan with a fragment laid over it. */
async function rulesOn(fragment: string): Promise<readonly string[]> {
  const text = planFrom(fragment)
  const document = openDocument(text)
  const { problems } = analyse({ uri, document, libraries: await librariesFor(uri, text) })
  return problems.map(({ rule }) => rule)
}

const lonely = `channels:
  door-cards: {type: door-drop, role: Asks every household how many bicycles are asleep}`

describe('one cause gets one message', () => {
  test('a missing move is told by its own rule, not as a missing field', async () => {
    for (const [fragment, rule] of [
      ['emotionalAction:', 'emotion/missing'],
      ['connectedStory:', 'story/missing-idea'],
      ['contextualConnections:', 'context/missing'],
    ] as const) {
      const rules = await rulesOn(fragment)
      expect(rules).toContain(rule)
      expect(rules).not.toContain('structure/missing-field')
    }
  })

  test('a plan without moments is not told of each stage and audience', async () => {
    const rules = await rulesOn('contextualConnections:')
    expect(rules).not.toContain('context/stage-uncovered')
    expect(rules).not.toContain('context/audience-uncovered')
  })

  test('a channel that stands alone is no island, and its money is not counted against it', async () => {
    const rules = await rulesOn(`${lonely.slice(0, -1)}, budget: 900}`)
    expect(rules).toContain('channels/silo')
    expect(rules).not.toContain('channels/islands')
    expect(rules).not.toContain('channels/money-no-story')
  })

  test('a proof that nobody uses is told as a promise, not as a left-over', async () => {
    const rules = await rulesOn(`brand:
  proofs:
    ten-minutes: {claim: A flat tyre is mended in ten minutes, evidence: [workshop-log]}`)
    expect(rules).toContain('story/promise-unproven')
    expect(rules).not.toContain('references/unused')
  })

  test('a slip in the name of a channel does not also leave that channel alone', async () => {
    const rules = await rulesOn(`connectedStory:
  chapters:
    notice:
      channels: [posters, door-crads]
${lonely}`)
    expect(rules).toContain('references/unknown-id')
    expect(rules).not.toContain('channels/silo')
  })

  test('an unknown stage is not also a gap', async () => {
    const rules = await rulesOn(`connectedStory:
  chapters:
    bring:
      stage: brnig`)
    expect(rules).toContain('references/unknown-stage')
    expect(rules).not.toContain('story/journey-gap')
    expect(rules).not.toContain('context/stage-uncovered')
  })

  test('a list that is written as a word is wrong, not missing', async () => {
    const rules = await rulesOn(`contextualConnections:
  flat-tyre-monday:
    evidence: doorstep-talks
    places: bus-stop`)
    expect(rules).toContain('structure/wrong-kind')
    expect(rules).not.toContain('context/incomplete')
    expect(rules).not.toContain('context/no-evidence')
  })
})

describe('what nobody can know is not said', () => {
  test('a missing library may join the channels', async () => {
    expect(await rulesOn(lonely)).toContain('channels/silo')
    const rules = await rulesOn(`imports: [not-there.commslib.yaml]\n${lonely}`)
    expect(rules).toContain('references/import-missing')
    expect(rules).not.toContain('channels/silo')
  })

  test('a line that cannot be read may hold what seems to be missing', async () => {
    const rules = await rulesOn(`connectedStory:
  chapters:
    again:
      message: Same time next spring: yes?`)
    expect(rules).toContain('structure/not-yaml')
    expect(rules).not.toContain('story/chapter-untold')
  })

  test('a budget that cannot be read does not hide that everything is online', async () => {
    const rules = await rulesOn(`channels:
  posters: {type: display-ads, role: Says next to every weather map what is wrong, budget: "1,200"}
  workshop: {type: online-shop, role: Turns an excuse into a ride home}
  saddle-tags: {type: in-product-message, role: Carries the day of the next check}`)
    expect(rules).toContain('channels/not-fused')
  })

  test('words about who acts are judged in English only', async () => {
    const action = `emotionalAction:
  action: Launch a campaign for spring repairs`
    expect(await rulesOn(action)).toContain('emotion/company-action')
    const rules = await rulesOn(`plan:
  language: da
${action}`)
    expect(rules).not.toContain('emotion/company-action')
  })
})
