/** The shortest time in milliseconds between the end of one turn and the start of the next. */
const shortestPause = 60

/**
 * Makes calls of `work` take turns: it never runs twice at once, calls in the meantime become one more turn, and between
 * turns it rests for three times as long as the last one took, so that long pages leave the server time for typing.
 * The first call runs at once.
 */
export function takingTurns(work: () => Promise<void>): () => void {
  let isBusy = false
  let isWanted = false

  async function turn(): Promise<void> {
    isBusy = true
    isWanted = false
    const started = Date.now()
    try {
      await work()
    } finally {
      const pause = Math.max(shortestPause, 3 * (Date.now() - started))
      setTimeout(() => {
        isBusy = false
        if (isWanted) void turn()
      }, pause)
    }
  }

  return () => {
    isWanted = true
    if (!isBusy) void turn()
  }
}
