import type { LostBase } from '../rules/reports.ts'
import { stepsOf } from './address-steps.ts'
import type { Settings } from './settings.ts'

/** Lines of `extends` in one file of settings that lead nowhere; the address (URI) may be escaped in any way. */
export function lostIn({ lost }: Settings, uri: string): readonly LostBase[] {
  if (lost.size === 0) return []
  const wanted = stepsOf(uri).join('/')
  for (const [file, bases] of lost) if (stepsOf(file).join('/') === wanted) return bases
  return []
}
