import type { LostBase } from '../reports.ts'
import { settingsRule } from '../rule.ts'

/** Settings build on settings that are there. */
export const extendsMissing = settingsRule({
  id: 'settings/extends-missing',
  class: 'fault',
  title: 'Settings that cannot be found',
  why: 'Whatever these settings would set is missing, so plans are judged otherwise than the team agreed.',
  since: '0.1.0',
  check: function* ({ lost }) {
    for (const base of lost) {
      yield { at: { path: ['extends', base.index] }, says: wordsOn(base) }
    }
  },
  examples: {
    good: ['extends: [house.config.yaml]'],
    bad: [
      {
        plan: 'extends: [hous.config.yaml]',
        says: [
          'Cannot find the settings “hous.config.yaml”. Check the name and the folder; the file must lie in this workspace.',
        ],
      },
      {
        plan: 'extends: ["@house/comms-settings"]',
        says: [
          'Cannot find settings in a package called “@house/comms-settings”. Install the package, or take the line out.',
        ],
      },
      {
        plan: 'extends: [notes.yaml]',
        says: [
          '“notes.yaml” does not hold settings. Choose another file, or write “commsConfig: 1” in its first line.',
        ],
      },
      {
        plan: 'extends: [round.config.yaml]',
        says: [
          '“round.config.yaml” builds on these settings in turn, which leads in a circle. Take one of the two lines out.',
        ],
      },
    ],
  },
})

function wordsOn({ written, reason }: LostBase): string {
  if (reason === 'not-settings') {
    return `“${written}” does not hold settings. Choose another file, or write “commsConfig: 1” in its first line.`
  }
  if (reason === 'loop') {
    return `“${written}” builds on these settings in turn, which leads in a circle. Take one of the two lines out.`
  }
  return /\.ya?ml$|^\.{0,2}\//i.test(written)
    ? `Cannot find the settings “${written}”. Check the name and the folder; the file must lie in this workspace.`
    : `Cannot find settings in a package called “${written}”. Install the package, or take the line out.`
}
