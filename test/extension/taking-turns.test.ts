import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { takingTurns } from '../../src/extension/preview/taking-turns.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work of which the test decides when it is done. */
function slowWork() {
  const ends: (() => void)[] = []
  const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)))
  return {
    work,
    async end() {
      ends.shift()?.()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

describe('taking turns', () => {
  test('starts at once', () => {
    const { work } = slowWork()
    takingTurns(work)()
    expect(work).toHaveBeenCalledOnce()
  })

  test('makes one more turn of all that is asked for in the meantime', async () => {
    const { end, work } = slowWork()
    const draw = takingTurns(work)
    for (let key = 0; key < 10; key++) draw()
    await end()
    expect(work).toHaveBeenCalledOnce()
    await vi.runAllTimersAsync()
    expect(work).toHaveBeenCalledTimes(2)
    await end()
    await vi.runAllTimersAsync()
    expect(work).toHaveBeenCalledTimes(2)
  })

  test('rests three times as long as the work took', async () => {
    const { end, work } = slowWork()
    const draw = takingTurns(work)
    draw()
    await vi.advanceTimersByTimeAsync(200)
    draw()
    await end()
    await vi.advanceTimersByTimeAsync(599)
    expect(work).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1)
    expect(work).toHaveBeenCalledTimes(2)
  })

  test('starts at once again after a rest', async () => {
    const work = vi.fn(async () => {})
    const draw = takingTurns(work)
    draw()
    await vi.runAllTimersAsync()
    draw()
    expect(work).toHaveBeenCalledTimes(2)
  })
})
