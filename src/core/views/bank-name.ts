import type { Mode } from '../plan/channel-type.ts'

const names: Readonly<Record<Mode, string>> = {
  offline: 'Offline',
  both: 'Both',
  online: 'Online',
}

/** Where people meet a channel, in a word: "Offline". */
export function bankName(mode: Mode | undefined): string {
  return mode ? names[mode] : 'Not said'
}
