import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/core/index.ts'
import type { PageResult } from '../../src/server/protocol.ts'
import { pageRequest } from '../../src/server/protocol.ts'
import { onLine, session } from './session.ts'

const uri = 'file:///plans/spring.commsplan.yaml'

const plan = `commsPlan: 1
plan:
  name: Spring 🌱 again
  status: approved
  start: 2027-04-05
audiences:
  growers:
    who: People with a window sill
channels:
  shop: {type: store, role: Shows it}
  letter:
    type: email
    role: Explains it
connectedStory:
  idea: It grows
  chapters:
    seed:
      stage: awareness
      message: One seed is enough.
      channels: [shop, letter]
notes: |
  Text with **weight**
`

describe('edits', () => {
  test('that arrive one by one are each checked, and published with their number', async () => {
    const { change, open, problems, published } = await session()
    open(uri, plan)
    await problems(uri, 1)
    for (let version = 2; version <= 6; version++) {
      change(uri, version, 'x', onLine(7, 9, 9))
      await problems(uri, version)
    }
    expect(published.map((params) => params.version)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('that arrive together are checked once, as the last version', async () => {
    const { open, problems, published, sendTogether } = await session()
    open(uri, plan)
    await problems(uri, 1)
    const typed = [...'5 April'].map((sign, at) => ({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri, version: at + 2 },
        contentChanges: [
          { range: at === 0 ? onLine(4, 9, 19) : onLine(4, 9 + at, 9 + at), text: sign },
        ],
      },
    }))
    sendTogether(typed)
    const found = await problems(uri, 8)
    expect(found.map(({ code }) => code)).toContain('structure/bad-date')
    expect(published.map((params) => params.version)).toEqual([1, 8])
  })

  test('that arrive together with a question are applied before it is answered', async () => {
    const { client, open, problems, sendTogether } = await session()
    open(uri, plan)
    await problems(uri, 1)
    sendTogether([
      {
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri, version: 2 },
          contentChanges: [{ range: onLine(2, 8, 14), text: 'Summer' }],
        },
      },
    ])
    const page = await client.sendRequest<PageResult>(pageRequest, { uri })
    expect(page).toMatchObject({ version: 2, title: 'Summer 🌱 again' })
  })

  test('of several places in one message are applied in order', async () => {
    const { client, open, problems } = await session()
    open(uri, plan)
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: onLine(2, 8, 14), text: 'A\n  summary:' },
        { range: onLine(2, 2, 6), text: 'nom' },
      ],
    })
    const found = await problems(uri, 2)
    expect(found.find(({ code }) => code === 'structure/unknown-field')?.range).toEqual(
      onLine(2, 2, 5),
    )
  })

  test('at places that do not exist mean the nearest place that does', async () => {
    const { change, open, problems } = await session()
    open(uri, plan)
    change(uri, 2, ' # end of line', onLine(1, 400, 900))
    change(uri, 3, 'risks: []\n', onLine(9999, 0, 0))
    change(uri, 4, '', { start: { line: 21, character: 99 }, end: { line: 21, character: 3 } })
    await problems(uri, 4)
    const fresh = await session()
    fresh.open(uri, `${plan.replace('plan:\n', 'plan: # end of line\n')}risks: []\n`, 4)
    expect(await problems(uri, 4)).toEqual(await fresh.problems(uri, 4))
  })

  test('of a file that is not open change nothing', async () => {
    const { change, logged, open, problems, published } = await session()
    change('file:///plans/unknown.commsplan.yaml', 2, 'x', onLine(0, 0, 0))
    open(uri, plan)
    await problems(uri, 1)
    expect(published).toHaveLength(1)
    expect(logged).toEqual([])
  })

  test('of any kind keep the server in step with the client', async () => {
    const pieces = [...'ab:- {[#\n\t"\'|'].concat(
      '\n  ',
      '\r\n',
      '🌱',
      '- ',
      ': ',
      'channels:\n  x: {}\n',
    )
    const place = fc.record({ line: fc.nat(26), character: fc.nat(40) })
    const edit = fc.record({ start: place, end: place, text: fc.constantFrom('', ...pieces) })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 100, maxLength: 100 }), async (edits) => {
        const followed = await session()
        followed.open(uri, plan)
        let text = plan
        for (const [at, { start, end, text: newText }] of edits.entries()) {
          const isForward =
            start.line < end.line || (start.line === end.line && start.character <= end.character)
          const range = isForward ? { start, end } : { start: end, end: start }
          followed.change(uri, at + 2, newText, range)
          text = applyEdits(text, [{ range, newText }])
          if (at % 10 === 0) await followed.problems(uri, at + 2)
        }
        const last = edits.length + 1
        const fresh = await session()
        fresh.open(uri, text, last)
        expect(await followed.problems(uri, last)).toEqual(await fresh.problems(uri, last))
        const pages = [followed, fresh].map(({ client }) =>
          client.sendRequest(pageRequest, { uri }),
        )
        expect(await pages[0]).toEqual(await pages[1])
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})
