import { describe, expect, test } from 'vitest'
import {
  type PageResult,
  type PartResult,
  type PlaceResult,
  pageRequest,
  partRequest,
  placeRequest,
} from '../../src/server/protocol.ts'
import { sixtyChannels } from '../e2e/pages/sixty-channels.ts'
import { onLine, session } from './session.ts'

const uri = 'untitled:Untitled-1'

const plan = `commsPlan: 1
plan:
  name: Spring <again>
channels:
  shop: {type: store, role: Shows it}
  letter:
    role: Explains it
`

function markupOf({ top, parts }: PageResult): string {
  return [top, ...parts.map(({ markup = '' }) => markup)].join('')
}

function sentIds({ parts }: PageResult): readonly string[] {
  return parts.filter(({ markup }) => markup !== undefined).map(({ id }) => id)
}

describe('the page', () => {
  test('shows the newest text, escaped, with its version and name', async () => {
    const { change, client, open } = await session()
    open(uri, plan)
    change(uri, 2, 'Summer', onLine(2, 8, 14))
    const page = await client.sendRequest<PageResult>(pageRequest, { uri })
    expect(page).toMatchObject({ version: 2, title: 'Summer <again>' })
    const body = markupOf(page)
    expect(body).toContain('Summer &lt;again&gt;')
    expect(body).not.toMatch(/<script|<again>|\sstyle=/)
    expect(page.broken).toBeUndefined()
  })

  test('is sent without what the client has already', async () => {
    const { change, client, open } = await session()
    open(uri, plan)
    const first = await client.sendRequest<PageResult>(pageRequest, { uri })
    expect(first.styles).toContain('--paper')
    expect(sentIds(first)).toEqual(first.parts.map(({ id }) => id))
    const known = first.parts.map(({ mark }) => mark)
    const same = await client.sendRequest<PageResult>(pageRequest, { uri, known })
    expect(same.styles).toBeUndefined()
    expect(sentIds(same)).toEqual([])
    expect(same.parts.map(({ mark }) => mark)).toEqual(known)
    change(uri, 2, 'letters: ', onLine(5, 2, 10))
    const next = await client.sendRequest<PageResult>(pageRequest, { uri, known })
    expect(sentIds(next)).toContain('channels')
    expect(sentIds(next)).not.toContain('money')
    const all = await client.sendRequest<PageResult>(pageRequest, { uri, known: [] })
    expect(all.parts.map(({ mark }) => mark)).toEqual(next.parts.map(({ mark }) => mark))
    expect(sentIds(all)).toHaveLength(all.parts.length)
  })

  test('has its long tables for those who open them', async () => {
    const { client, open } = await session()
    open(uri, sixtyChannels())
    const ask = (more: object) => client.sendRequest<PageResult>(pageRequest, { uri, ...more })
    const closed = await ask({ openTables: [] })
    expect(markupOf(closed)).toContain('data-table="story"')
    const known = closed.parts.map(({ mark }) => mark)
    const opened = await ask({ openTables: ['story', 7], known })
    expect(sentIds(opened)).toEqual(['story'])
    expect(markupOf(opened)).not.toContain('data-table')
    expect(markupOf(await ask({ openTables: 'story' }))).not.toContain('data-table')
  })

  test('names the first line that cannot be read, and why', async () => {
    const { client, open } = await session()
    open(uri, plan.replace('Spring <again>', 'Spring: again'))
    const page = await client.sendRequest<PageResult>(pageRequest, { uri })
    expect(page.broken).toEqual({ line: 2, message: expect.stringMatching(/colon/) })
  })

  test('is nothing for a file that is not open, or closed again', async () => {
    const { client, close, open } = await session()
    expect(await client.sendRequest(pageRequest, { uri })).toBeNull()
    open(uri, plan)
    close(uri)
    expect(await client.sendRequest(pageRequest, { uri })).toBeNull()
    expect(await client.sendRequest(placeRequest, { uri, path: ['plan'] })).toBeNull()
  })

  test('is nothing for questions that make no sense', async () => {
    const { client, logged, open } = await session()
    open(uri, plan)
    for (const params of [{}, { uri: 7 }, { uri: '' }, { uri: '::::' }, { known: 7 }]) {
      expect(await client.sendRequest(pageRequest, params)).toBeNull()
    }
    expect(await client.sendRequest(placeRequest, { uri, path: 'plan' })).toBeNull()
    expect(logged).toEqual([])
  })
})

describe('the place of a part of the page', () => {
  test('is where it stands in the text', async () => {
    const { client, open } = await session()
    open(uri, plan)
    const place = await client.sendRequest<PlaceResult>(placeRequest, {
      uri,
      path: ['channels', 'letter', 'role'],
    })
    expect(place).toEqual({ uri, range: onLine(6, 10, 21) })
  })

  test('is the nearest part above when it is not written', async () => {
    const { client, open } = await session()
    open(uri, plan)
    const place = await client.sendRequest<PlaceResult>(placeRequest, {
      uri,
      path: ['channels', 'letter', 'measures', 3, 'metric'],
    })
    expect(place.range.start.line).toBe(5)
  })
})

describe('the part that a position is in', () => {
  test('is what the page can show', async () => {
    const { client, open } = await session()
    open(uri, plan)
    const position = { line: 6, character: 12 }
    const part = await client.sendRequest<PartResult>(partRequest, { uri, position })
    expect(part).toEqual({ path: ['channels', 'letter', 'role'] })
    for (const params of [{}, { uri }, { uri, position: { line: 'x' } }]) {
      expect(await client.sendRequest(partRequest, params)).toBeNull()
    }
  })
})

describe('an old version, which nobody has opened', () => {
  test('is drawn from its text, with the libraries of today, and without problems', async () => {
    const library = 'commsLibrary: 1\nchannels:\n  shop: {type: store, role: Shows all}\n'
    const clientFiles = new Map([['memfs:/plans/a.commslib.yaml', library]])
    const { client, published } = await session({ clientFiles, folders: ['memfs:/plans'] })
    const asked = {
      uri: 'memfs:/plans/a.commsplan.yaml',
      text: 'commsPlan: 1\nimports: [a.commslib.yaml]\nplan: {name: Before}\nconnectedStory: {chapters: {one: {channels: [shop]}}}\n',
    }
    const page = await client.sendRequest<PageResult>(pageRequest, asked)
    expect(page).toMatchObject({ version: 0, title: 'Before' })
    const path = ['plan', 'name']
    const place = await client.sendRequest<PlaceResult>(placeRequest, { ...asked, path })
    expect(place).toEqual({ uri: asked.uri, range: onLine(2, 13, 19) })
    const shared = { ...asked, path: ['channels', 'shop'] }
    expect((await client.sendRequest<PlaceResult>(placeRequest, shared)).uri).toContain('commslib')
    expect(published).toEqual([])
  })
})
