import { stepsOf } from './address-steps.ts'
import { pathPattern } from './path-pattern.ts'
import type { IgnoredPaths, Settings } from './settings.ts'

/** Whether the settings leave a file out, by its address (URI). */
export function isIgnored(settings: Settings, uri: string): boolean {
  return ignoredBy(settings, uri) !== undefined
}

/** The address (URI) of the settings that leave a file out, the nearest; undefined for a file that is checked. */
export function ignoredBy(settings: Settings, uri: string): string | undefined {
  return settings.ignored.find((paths) => leavesOut(paths, uri))?.file
}

function leavesOut({ folder, patterns }: IgnoredPaths, uri: string): boolean {
  const from = stepsOf(folder)
  const steps = stepsOf(uri)
  if (steps.length <= from.length || from.some((step, at) => step !== steps[at])) return false
  const path = steps.slice(from.length)
  return patterns.some((pattern) => pathPattern(String(pattern))(path))
}
