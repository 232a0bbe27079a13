import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ShownPage } from '../../src/extension/preview/messages.ts'
import { partByPart } from '../../src/extension/preview/panel/part-by-part.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page whose parts have so many thousand letters; 0 for a part that is sent without its markup. */
const pageOf = (top: string, ...lengths: readonly number[]): ShownPage => ({
  top,
  parts: lengths.map((length, at) => ({
    id: `part-${at}`,
    mark: `${top}-${at}`,
    ...(length > 0 && { markup: 'x'.repeat(length * 1000) }),
  })),
})

function shower(puts: (page: ShownPage, upTo: number) => boolean = () => true) {
  const told: string[] = []
  const pages = partByPart((page, upTo) => {
    told.push(`${page.top} ${upTo}`)
    return puts(page, upTo)
  })
  return { told, pages, show: (page: ShownPage) => pages.show(page, () => told.push('done')) }
}

describe('the parts of a page', () => {
  test.each([
    ['of usual length', [20, 30, 40]],
    ['without anything new', [0, 0, 0]],
    ['with something long', [0, 190, 0]],
  ])('come at once: %s', (_, lengths) => {
    const { told, show } = shower()
    expect(show(pageOf('a', ...lengths))).toBe(true)
    expect(told).toEqual(['a 3', 'done'])
  })

  test('come a few at a time when they are long, the first of them alone', () => {
    const { told, show } = shower()
    expect(show(pageOf('a', 10, 150, 0, 60, 400, 10, 10))).toBe(false)
    expect(told).toEqual(['a 1'])
    vi.advanceTimersByTime(0)
    expect(told).toEqual(['a 1', 'a 4'])
    vi.runAllTimers()
    expect(told).toEqual(['a 1', 'a 4', 'a 5', 'a 7', 'done'])
  })

  test('are all there before those of the next page come', () => {
    const { told, show } = shower()
    show(pageOf('a', 300, 300, 300))
    show(pageOf('b', 10, 10, 10))
    vi.runAllTimers()
    expect(told).toEqual(['a 1', 'a 3', 'done', 'b 3', 'done'])
  })

  test('are all there when something else is to be done with the page', () => {
    const { told, pages, show } = shower()
    show(pageOf('a', 300, 300))
    pages.finish()
    pages.finish()
    vi.runAllTimers()
    expect(told).toEqual(['a 1', 'a 2', 'done'])
  })

  test.each([1, 2])('are left when they cannot be shown: step %i', (step) => {
    const { told, show } = shower((_, upTo) => upTo < step)
    expect(show(pageOf('a', 300, 300, 300))).toBe(step === 1)
    vi.runAllTimers()
    expect(told).toEqual(['a 1', 'a 2'].slice(0, step))
  })
})
