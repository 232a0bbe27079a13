import { describe, expect, test } from 'vitest'
import { cursorsNotification } from '../../src/server/protocol.ts'
import { onLine, type Session, session } from './session.ts'

const uri = 'file:///plans/spring.commsplan.yaml'

const plan = `commsPlan: 1
plan:
  name: Spring
  status: approvd
  start: soon
`

interface Running extends Session {
  set(lint: object): Promise<void>
  save(): Promise<void>
  cursorsOn(...lines: readonly number[]): Promise<void>
  /** 0-based lines of the problems that were published last, with the rules that they break. */
  shown(): readonly string[]
  /** Waits until the server has dealt with everything that it was sent. */
  calm(): Promise<void>
}

async function start(lint: object): Promise<Running> {
  const running = await session({ capabilities: {} })
  const answer = () =>
    running.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })
  const calm = async () => {
    await answer()
    // Problems come once no more edits do, a few turns later; whoever asks for something else does not wait for them.
    for (let turn = 1; turn <= 4; turn++) await new Promise(setImmediate)
    await answer()
  }
  const all: Running = {
    ...running,
    calm,
    async set(wanted) {
      const settings = { commsplan: { lint: wanted } }
      await running.client.sendNotification('workspace/didChangeConfiguration', { settings })
      await calm()
    },
    async save() {
      await running.client.sendNotification('textDocument/didSave', { textDocument: { uri } })
      await calm()
    },
    async cursorsOn(...lines) {
      await running.client.sendNotification(cursorsNotification, { uri, lines })
      await calm()
    },
    shown() {
      const last = running.published.findLast((each) => each.uri === uri)
      return (last?.diagnostics ?? [])
        .filter(({ severity }) => severity === 1)
        .map(({ code, range }) => `${range.start.line} ${code}`)
    },
  }
  await all.set(lint)
  all.open(uri, plan)
  await calm()
  return all
}

const status = '3 structure/not-in-list'
const day = '4 structure/bad-date'

describe('commsplan.lint.run', () => {
  test('shows problems while somebody types, unless it is told otherwise', async () => {
    const running = await start({ run: 'whenever' })
    expect(running.shown()).toEqual([status, day])
    running.change(uri, 2, 'draft', onLine(3, 10, 17))
    await running.calm()
    expect(running.shown()).toEqual([day])
  })

  test('onSave: what was said of the saved text stands until the next saving', async () => {
    const running = await start({ run: 'onSave' })
    expect(running.shown()).toEqual([status, day])
    running.change(uri, 2, 'draft', onLine(3, 10, 17))
    await running.calm()
    expect(running.shown()).toEqual([status, day])
    await running.save()
    expect(running.shown()).toEqual([day])
  })

  test('off: nothing is shown and nothing offered; switching it on shows everything at once', async () => {
    const running = await start({ run: 'off' })
    expect(running.shown()).toEqual([])
    const fixes = () =>
      running.client.sendRequest<readonly object[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: onLine(3, 12, 12),
        context: { diagnostics: [], only: ['quickfix'] },
      })
    expect(await fixes()).toEqual([])
    await running.set({ run: 'onType' })
    expect(running.shown()).toEqual([status, day])
    expect(await fixes()).not.toEqual([])
    await running.set({ run: 'off' })
    expect(running.shown()).toEqual([])
  })
})

describe('commsplan.lint.focus', () => {
  test('leaves the line alone that is written on, and only that one', async () => {
    const running = await start({ focus: true })
    expect(running.shown()).toEqual([status, day])
    running.change(uri, 2, 'x', onLine(3, 17, 17))
    await running.calm()
    expect(running.shown()).toEqual([day])
  })

  test('speaks again when the cursor leaves the line', async () => {
    const running = await start({ focus: true })
    running.change(uri, 2, 'x', onLine(3, 17, 17))
    await running.cursorsOn(3)
    expect(running.shown()).toEqual([day])
    await running.cursorsOn(1)
    expect(running.shown()).toEqual([status, day])
  })

  test('speaks again when the plan is saved, or when a new line is begun', async () => {
    const running = await start({ focus: true })
    running.change(uri, 2, 'x', onLine(3, 17, 17))
    await running.save()
    expect(running.shown()).toEqual([status, day])
    running.change(uri, 3, 'y', onLine(3, 18, 18))
    await running.calm()
    expect(running.shown()).toEqual([day])
    running.change(uri, 4, '\n  ', onLine(3, 19, 19))
    await running.calm()
    expect(running.shown()).toEqual([status, day.replace('4', '5')])
  })

  test('is off unless somebody asks for it', async () => {
    const running = await start({})
    running.change(uri, 2, 'x', onLine(3, 17, 17))
    await running.calm()
    expect(running.shown()).toEqual([status, day])
  })
})
