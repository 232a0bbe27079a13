import { formatVersion, isNewer, markers } from '../../plan/version.ts'
import { type Finding, planRule } from '../rule.ts'

/** The file says which version of the format it uses, and this release knows that version. */
export const version = planRule({
  id: 'structure/version',
  class: 'fault',
  title: 'A plan without a known version',
  why: 'Plans live for years, and the format grows. The number at the top says how the rest is meant.',
  since: '0.1.0',
  always: true,
  libraries: true,
  uses: ['missing', 'sections', 'unknownVersion'],
  check: function* ({ missing, sections, unknownVersion }): Generator<Finding> {
    for (const { path, field } of missing) {
      if (path.length > 0 || !isMarker(field.name)) continue
      const line = `${field.name}: ${formatVersion}`
      yield {
        at: { path: [] },
        says: `This file does not say which version of the format it uses. Write “${line}” in its first line.`,
        fixes: [
          {
            title: `Write “${line}” in the first line`,
            changes: [{ do: 'set', path: [field.name], value: formatVersion }],
            sure: true,
          },
        ],
      }
    }
    if (unknownVersion !== undefined) {
      yield onVersion(unknownVersion, sections.find(isMarker) ?? 'commsPlan')
    }
  },
  examples: {
    good: ['commsPlan: 1'],
    bad: [
      {
        plan: 'commsPlan: 2',
        says: [
          'This plan was written for version 2 of the format, which this release does not know yet. Install a newer version of the extension.',
        ],
      },
      {
        plan: 'commsPlan: first',
        says: ['“first” is not a version of the format. Write “commsPlan: 1”.'],
        fixed: 'commsPlan: 1',
      },
      {
        plan: 'commsPlan:',
        says: [
          'This file does not say which version of the format it uses. Write “commsPlan: 1” in its first line.',
        ],
        fixed: 'commsPlan: 1',
      },
    ],
  },
})

/** Whether a field says that a file is a plan, a library or the settings of a team. */
export function isMarker(name: string): boolean {
  return Object.values(markers).includes(name)
}

function onVersion(written: string, marker: string): Finding {
  const at = { path: [marker], part: 'value' } as const
  const file = marker === 'commsPlan' ? 'plan' : 'file'
  if (isNewer(written)) {
    return {
      at,
      says: `This ${file} was written for version ${written} of the format, which this release does not know yet. Install a newer version of the extension.`,
    }
  }
  return {
    at,
    says:
      written === ''
        ? `The number of the format's version belongs here. Write “${marker}: ${formatVersion}”.`
        : `“${written}” is not a version of the format. Write “${marker}: ${formatVersion}”.`,
    // What is longer is no version, but a line that went wrong: it is not to be overwritten.
    fixes: /^\S{1,12}$/.test(written)
      ? [
          {
            title: `Write ${formatVersion}`,
            changes: [{ do: 'set', path: [marker], value: formatVersion }],
          },
        ]
      : [],
  }
}
