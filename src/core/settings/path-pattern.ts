import { rememberByText } from '../text/remember.ts'
import { looksLike } from './looks-like.ts'

/** Says whether a path, step by step from the folder of the settings, is one that a pattern means. */
export type PathPattern = (path: readonly string[]) => boolean

/**
 * Understands a pattern of paths as people write them in lists of ignored files: `*` stands for any part of a name, `?`
 * for one sign, `**` for any folders. A pattern without a slash holds in every folder; one that means a folder holds for
 * all that is in it. Nothing in it can be wrong.
 */
export const pathPattern: (pattern: string) => PathPattern = rememberByText((pattern) => {
  const steps = pattern.split('/').filter((step) => step !== '' && step !== '.')
  if (steps.length === 0) return () => false
  const isAnywhere = !pattern.replace(/\/$/, '').includes('/')
  // Stars alone mean everything.
  const wanted = isAnywhere ? ['**', ...steps] : steps
  return (path) => means(wanted, path)
})

/** Works its way through both from left to right, remembering the last `**` to try again from there. */
function means(wanted: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0])
  for (let at = 0; at <= path.length; at++) {
    // Two stars may stand for no folder at all.
    for (const step of reached) if (wanted[step] === '**') reached.add(step + 1)
    // A pattern that is used up means the folder that was reached, and all that is in it.
    if (reached.has(wanted.length)) return true
    const name = path[at]
    if (name === undefined) return false
    const next = new Set<number>()
    for (const step of reached) {
      const pattern = wanted[step]
      if (pattern === undefined) continue
      if (pattern === '**') next.add(step)
      else if (looksLike(name, pattern)) next.add(step + 1)
    }
    reached = next
  }
  return false
}
