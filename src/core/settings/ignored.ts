import type { Settings } from './settings.ts'

/** Whether the settings leave a file out, by its address (URI). */
export function isIgnored(_settings: Settings, _uri: string): boolean {
  return false
}
