import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
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
    const watched = new Set(findings.folders)
    for (const folder of watched) change.watch(folder, (name) => mayMatter(folder, name, watched))
    for (const path of findings.reads) {
      const file = resolve(terminal.workingFolder, path)
      change.watch(dirname(file), (name) => name === basename(file))
    }
    terminal.note('watching for changes; Ctrl-C ends this.')
    const next = await Promise.race([change.happened, end])
    change.stop()
    if (next === 'end') return 0
    await new Promise((done) => setTimeout(done, calm))
  }
}

/**
 * A plan, a library or settings; or a folder that has come or gone. Other files do not matter, whatever they are called:
 * the report itself may be one of them.
 */
function mayMatter(folder: string, name: string, watched: ReadonlySet<string>): boolean {
  if (/\.ya?ml$/i.test(name)) return true
  if (name.startsWith('.') || name === 'node_modules') return false
  const path = resolve(folder, name)
  // Watched folders tell of their own files themselves.
  return isFolder(path) !== watched.has(path)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Waits for the first change in some folders that matters there. */
function nextChange() {
  const watchers: FSWatcher[] = []
  const matters = new Map<string, ((name: string) => boolean)[]>()
  let tell = (_: 'change') => {}
  const happened = new Promise<'change'>((resolved) => {
    tell = resolved
  })

  function open(folder: string) {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || matters.get(folder)?.some((doesIt) => doesIt(name))) tell('change')
      })
      watcher.on('error', () => tell('change'))
      watchers.push(watcher)
    } catch {
      // A folder that is not there cannot be watched; the one above it tells when it comes.
    }
  }

  return {
    happened,
    watch(folder: string, doesMatter: (name: string) => boolean) {
      const others = matters.get(folder)
      if (others) others.push(doesMatter)
      else {
        matters.set(folder, [doesMatter])
        open(folder)
      }
    },
    stop() {
      for (const watcher of watchers) watcher.close()
    },
  }
}
