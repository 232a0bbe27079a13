import { type FSWatcher, watch } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { cacheInMemory } from '../cache/cache.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { lintOnce } from './lint-once.ts'
import type { Wishes } from './wishes.ts'

/** Milliseconds of calm before files are read again: editors write in several steps. */
const calm = 60

/**
 * Checks now and after every change of a plan, or of a library or settings file that one of them uses, until the reader
 * has seen enough. Ends with 0 then: that is no failure.
 */
export async function lintAndWatch(wishes: Wishes, terminal: Terminal): Promise<ExitCode> {
  const memory = cacheInMemory()
  const end = terminal.interrupted().then(() => 'end' as const)
  for (;;) {
    const change = nextChange()
    const { findings } = await lintOnce(wishes, terminal, memory)
    const files = [...findings.reads].map((path) => dirname(resolve(terminal.workingFolder, path)))
    change.watch([...findings.folders, ...files])
    terminal.note('watching for changes; Ctrl-C ends this.')
    const next = await Promise.race([change.happened, end])
    change.stop()
    if (next === 'end') return 0
    await new Promise((done) => setTimeout(done, calm))
  }
}

/** Waits for the first change in any of some folders. */
function nextChange() {
  const watchers: FSWatcher[] = []
  let tell = (_: 'change') => {}
  const happened = new Promise<'change'>((resolved) => {
    tell = resolved
  })
  return {
    happened,
    watch(folders: readonly string[]) {
      for (const folder of new Set(folders)) {
        try {
          const watcher = watch(folder, (_, name) => {
            if (name === null || /\.ya?ml$/i.test(name) || !name.includes('.')) tell('change')
          })
          watcher.on('error', () => tell('change'))
          watchers.push(watcher)
        } catch {
          // A folder that is gone will be missed by the next search.
        }
      }
    },
    stop() {
      for (const watcher of watchers) watcher.close()
    },
  }
}
