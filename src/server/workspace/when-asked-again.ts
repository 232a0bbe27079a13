/**
 * Wraps work that looks at everything: asked for while it runs, it runs once more when it is done, however often it was
 * asked. Work that fails leaves everything as it was, and the next call starts it afresh.
 */
export function whenAskedAgain(work: () => Promise<void>): () => void {
  let isRunning = false
  let isOutdated = false

  async function run(): Promise<void> {
    isRunning = true
    try {
      do {
        isOutdated = false
        await work()
      } while (isOutdated)
    } catch {
      // What is known stays; the next change is another chance.
    } finally {
      isRunning = false
    }
  }

  return () => {
    isOutdated = true
    if (!isRunning) void run()
  }
}
