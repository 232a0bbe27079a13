import { describe, expect, test } from 'vitest'
import { pageRequest } from '../../src/server/protocol.ts'
import { introduction, session } from './session.ts'

const uri = 'file:///plans/spring.commsplan.yaml'
const plan = 'commsPlan: 1\nplan:\n  name: Spring\n'

describe('the life of a server', () => {
  test('begins with what it can do', async () => {
    const { client } = await session({ isSilent: true })
    const answer = await client.sendRequest('initialize', introduction())
    expect(answer).toMatchObject({
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        codeActionProvider: {
          codeActionKinds: [
            'quickfix',
            'refactor.rewrite',
            'refactor.move',
            'source.fixAll.commsplan',
          ],
        },
      },
      serverInfo: { name: 'commsplan' },
    })
  })

  test('answers no question before the introduction', async () => {
    const { client } = await session({ isSilent: true })
    const question = client.sendRequest(pageRequest, { uri })
    await expect(question).rejects.toMatchObject({ code: -32002 })
  })

  test('answers no question after goodbye', async () => {
    const { client, open, problems } = await session()
    open(uri, plan)
    await problems(uri, 1)
    await client.sendRequest('shutdown')
    await expect(client.sendRequest(pageRequest, { uri })).rejects.toMatchObject({ code: -32600 })
  })

  test('refuses what it does not know, and goes on', async () => {
    const { client, open, problems } = await session()
    const unknown = client.sendRequest('textDocument/moonPhase', { textDocument: { uri } })
    await expect(unknown).rejects.toMatchObject({ code: -32601 })
    open(uri, plan)
    expect(await problems(uri, 1)).toBeInstanceOf(Array)
  })

  test('goes on after messages that make no sense', async () => {
    const { client, open, problems } = await session()
    for (const method of ['didOpen', 'didChange', 'didClose']) {
      await client.sendNotification(`textDocument/${method}`, { textDocument: null })
    }
    open(uri, plan)
    expect(await problems(uri, 1)).toBeInstanceOf(Array)
  })
})
