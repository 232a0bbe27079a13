import { describe, expect, test } from 'vitest'
import { shownPages } from '../../src/extension/preview/shown-pages.ts'
import type { PageResult } from '../../src/server/protocol.ts'

/** What the server says of a plan with these parts; it leaves out what is known, as it does. */
function answer(parts: Readonly<Record<string, string>>, known: readonly string[]): PageResult {
  return {
    top: '<header></header>',
    parts: Object.entries(parts).map(([id, words]) => {
      const mark = `${id} ${words}`
      return { id, mark, ...(!known.includes(mark) && { markup: `<p>${words}</p>` }) }
    }),
    ...(known.length === 0 && { styles: 'p {}' }),
    title: '',
    filter: { groups: [], says: '' },
    version: 1,
  }
}

const broken = { line: 6, message: 'A colon is missing.' }

/** The parts that a message sends, and those that it only names. */
function sent(message: ReturnType<ReturnType<typeof shownPages>['all']>) {
  return message?.page?.parts.map(({ id, markup }) => `${id}${markup ? `: ${markup}` : ''}`)
}

describe('pages on their way to a panel', () => {
  test('are sent whole at first, then what has changed, then whole to a panel that has loaded again', () => {
    const pages = shownPages()
    expect(pages.all()).toBeUndefined()
    const first = pages.take(answer({ story: 'a', money: 'b' }, pages.known()))
    expect(sent(first)).toEqual(['story: <p>a</p>', 'money: <p>b</p>'])
    expect(first?.page?.styles).toBe('p {}')
    const next = pages.take(answer({ story: 'a', money: 'c', notes: 'd' }, pages.known()))
    expect(sent(next)).toEqual(['story', 'money: <p>c</p>', 'notes: <p>d</p>'])
    expect(next?.page?.styles).toBeUndefined()
    const again = pages.all()
    expect(sent(again)).toEqual(['story: <p>a</p>', 'money: <p>c</p>', 'notes: <p>d</p>'])
    expect(again?.page?.styles).toBe('p {}')
  })

  test('stay while a line cannot be read, under a banner', () => {
    const pages = shownPages()
    pages.take(answer({ story: 'a' }, pages.known()))
    const half = pages.take({ ...answer({ story: 'half' }, pages.known()), broken })
    expect(half?.banner).toContain('last good page')
    expect(half?.page).toBeUndefined()
    expect(sent(pages.all())).toEqual(['story: <p>a</p>'])
    expect(pages.all()?.banner).toContain('Line 7')
    const mended = pages.take(answer({ story: 'a' }, pages.known()))
    expect(mended?.banner).toBe('')
    expect(sent(mended)).toEqual(['story'])
  })

  test('show what can be read where there was no good one', () => {
    const pages = shownPages()
    const half = pages.take({ ...answer({ story: 'half' }, pages.known()), broken })
    expect(half?.banner).toContain('what can be read')
    expect(sent(half)).toEqual(['story: <p>half</p>'])
    expect(sent(pages.take(answer({ story: 'a' }, pages.known())))).toEqual(['story: <p>a</p>'])
  })

  test('are asked for whole when a part is not here, and for another plan', () => {
    const pages = shownPages()
    pages.take(answer({ story: 'a' }, pages.known()))
    expect(pages.take(answer({ story: 'z' }, ['story z']))).toBeUndefined()
    expect(pages.known()).toEqual([])
    pages.take(answer({ story: 'a' }, pages.known()))
    pages.forget()
    expect(pages.known()).toEqual([])
    expect(pages.all()).toBeUndefined()
  })
})
