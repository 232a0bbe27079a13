import { describe, expect, test } from 'vitest'
import {
  type PasteTableResult,
  pasteTableRequest,
  type SummaryResult,
  summaryRequest,
} from '../../src/server/protocol.ts'
import { session } from './session.ts'

const uri = 'file:///a.commsplan.yaml'

describe('what an editor asks about a file as a whole', () => {
  test('is answered for the newest text, with its version', async () => {
    const { client, open, change } = await session()
    open(uri, 'plan: {name: Spring}\n')
    change(uri, 2, 'plan: {name: Summer, status: live}\nchannels: {radio: {type: radio}}\n')
    const summary = await client.sendRequest<SummaryResult>(summaryRequest, { uri })
    expect(summary).toMatchObject({ version: 2, kind: 'plan', name: 'Summer', status: 'live' })
    const channels = summary.parts.find(({ section }) => section === 'channels')
    expect(channels?.entries).toMatchObject([{ title: 'Radio', range: { start: { line: 1 } } }])
  })

  test('is null for files that are not open', async () => {
    const { client } = await session()
    expect(await client.sendRequest(summaryRequest, { uri })).toBeNull()
    expect(await client.sendRequest(pasteTableRequest, { uri, text: 'a\tb' })).toBeNull()
  })
})

describe('pasting a table', () => {
  test('gives the edits of one version, or a sentence', async () => {
    const { client, open } = await session()
    open(uri, 'commsPlan: 1\n', 7)
    const paste = (text: string) =>
      client.sendRequest<PasteTableResult>(pasteTableRequest, { uri, text })
    expect(await paste('Channel\tBudget\nRadio\t5')).toMatchObject({
      version: 7,
      added: '1 channel',
      edits: [{ newText: expect.stringContaining('radio:') }],
    })
    expect(await paste('Radio\t5\nPosters\t6')).toEqual({
      version: 7,
      says: expect.stringMatching(/no headings/),
    })
    expect(await client.sendRequest(pasteTableRequest, { uri, text: 5 })).toBeNull()
  })
})
