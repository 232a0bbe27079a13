import { describe, expect, test } from 'vitest'
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver/node'
import { applyEdits } from '../../src/core/index.ts'
import { onLine, type Session, session } from './session.ts'

const uri = 'file:///plans/spring.commsplan.yaml'

const plan = `commsPlan: 1
plan:
  name: Spring: the return
  status: approved
channels:
  shop: {typ: store, role: Shows it}
`

describe('fixes', () => {
  test('mend the problem under the cursor, with the version that they are for', async () => {
    const running = await session()
    running.open(uri, plan, 4)
    const problems = await running.problems(uri, 4)
    const [fix] = await fixesAt(running, onLine(5, 10, 10), problems)
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true })
    expect(problems).toContainEqual(fix?.diagnostics?.[0])
    const [change] = fix?.edit?.documentChanges ?? []
    expect(change).toMatchObject({ textDocument: { uri, version: 4 } })
    expect(textAfter(fix)).toBe(plan.replace('typ:', 'type:'))
  })

  test('quote a text with a colon in it', async () => {
    const running = await session()
    running.open(uri, plan)
    const problems = await running.problems(uri, 1)
    const [fix] = await fixesAt(running, onLine(2, 0, 30), problems)
    expect(textAfter(fix)).toMatch(/name: (['"])Spring: the return\1\n/)
  })

  test('are for the newest text, even when the question follows an edit at once', async () => {
    const running = await session()
    running.open(uri, plan)
    await running.problems(uri, 1)
    running.change(uri, 2, '# a line more\n', onLine(0, 0, 0))
    const [fix] = await fixesAt(running, onLine(6, 10, 10), [])
    expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 2 } })
  })

  test('are not offered where nothing is wrong, nor to those who ask for something else', async () => {
    const running = await session()
    running.open(uri, plan)
    const problems = await running.problems(uri, 1)
    expect(await fixesAt(running, onLine(3, 10, 18), problems, ['quickfix'])).toEqual([])
    expect(await fixesAt(running, onLine(5, 10, 10), problems, ['source.other'])).toEqual([])
    expect(await fixesAt(running, onLine(5, 10, 10), problems, ['quickfix'])).not.toEqual([])
  })
})

test('a file that repeats itself without end is answered, too', async () => {
  const running = await session()
  const parts = Array.from({ length: 12 }, (_, i) => {
    const inside = Array.from({ length: 9 }, () => (i === 0 ? 'lol' : `*a${i - 1}`))
    return `x-a${i}: &a${i} [${inside.join(', ')}]`
  })
  running.open(uri, `commsPlan: 1\n${parts.join('\n')}\n`)
  const problems = await running.problems(uri, 1)
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('more than anyone can read'),
  )
  expect(await fixesAt(running, onLine(0, 0, 0), problems)).not.toEqual([])
})

describe('everything at once', () => {
  const kind = 'source.fixAll.commsplan'
  const whole = onLine(0, 0, 0)

  test('is mended as the command line mends it, line by line', async () => {
    const running = await session()
    running.open(uri, plan, 3)
    await running.problems(uri, 3)
    const [all, ...others] = await fixesAt(running, whole, [], [kind])
    expect(others).toEqual([])
    expect(all).toMatchObject({
      kind,
      edit: { documentChanges: [{ textDocument: { version: 3 } }] },
    })
    expect(textAfter(all)).toBe(
      plan.replace('Spring: the return', '"Spring: the return"').replace('typ:', 'type:'),
    )
  })

  test('answers those who ask for anything that can be done on saving, and nobody who only moves about', async () => {
    const running = await session()
    running.open(uri, plan)
    await running.problems(uri, 1)
    const kinds = async (only?: readonly string[]) =>
      (await fixesAt(running, onLine(5, 10, 10), [], only)).map((action) => action.kind)
    expect(await kinds(['source.fixAll'])).toEqual([kind])
    expect(await kinds(['source'])).toEqual([kind])
    expect(await kinds(['source.organizeImports'])).toEqual([])
    expect(await kinds()).not.toContain(kind)
  })

  test('leaves a text alone in which nothing has one clear fix', async () => {
    const running = await session()
    running.open(uri, 'commsPlan: 1\nplan:\n  name: Spring\n')
    await running.problems(uri, 1)
    expect(await fixesAt(running, whole, [], [kind])).toEqual([])
  })
})

async function fixesAt(
  { client }: Session,
  range: Range,
  diagnostics: readonly Diagnostic[],
  only?: readonly string[],
): Promise<CodeAction[]> {
  const context = { diagnostics, ...(only && { only }) }
  const params = { textDocument: { uri }, range, context }
  return await client.sendRequest<CodeAction[]>('textDocument/codeAction', params)
}

function textAfter(fix: CodeAction | undefined): string {
  const [change] = fix?.edit?.documentChanges ?? []
  return change && 'edits' in change ? applyEdits(plan, change.edits as never) : ''
}
