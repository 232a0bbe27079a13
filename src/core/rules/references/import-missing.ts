import type { Import } from '../../plan/plan.ts'
import { planRule } from '../rule.ts'

/** Every library that the plan imports is there and can be read. */
export const importMissing = planRule({
  id: 'references/import-missing',
  class: 'fault',
  title: 'A library that cannot be found',
  why: 'Whatever the plan takes from this library is missing, and nothing can be said about it.',
  since: '0.1.0',
  libraries: true,
  uses: ['imports'],
  check: function* ({ imports }) {
    for (const each of imports) {
      const says = wordsOn(each)
      const slashed = each.path.replaceAll('\\', '/')
      if (says === undefined) continue
      yield {
        at: { path: each.at },
        says,
        ...(slashed !== each.path && {
          fixes: [
            {
              title: `Write “${slashed}”`,
              changes: [{ do: 'set', path: each.at, value: slashed }],
              sure: true,
            },
          ],
        }),
      }
    }
  },
  examples: {
    good: ['imports: [ferrow.commslib.yaml]'],
    bad: [
      {
        plan: 'imports: [ferow.commslib.yaml]',
        says: [
          'Cannot find the library “ferow.commslib.yaml”. Check its name and its folder; it must lie in this workspace.',
        ],
      },
      {
        plan: 'imports: [.\\ferrow.commslib.yaml]',
        says: [
          'Cannot find the library. Write “/” between folders and file: “./ferrow.commslib.yaml”.',
        ],
        fixed: 'imports: [./ferrow.commslib.yaml]',
      },
      {
        plan: 'imports: [https://ferrow.example/ferrow.commslib.yaml]',
        says: [
          'Libraries cannot come from the web. Save a copy in this workspace, and write where it lies, for example “shared/brand.commslib.yaml”.',
        ],
      },
      {
        plan: 'imports: [notes.yaml]',
        says: [
          '“notes.yaml” is not a library. Choose another file, or write “commsLibrary: 1” in its first line.',
        ],
      },
      {
        plan: 'imports: [broken.commslib.yaml]',
        says: [
          'The library “broken.commslib.yaml” cannot be read. Open it, and mend the lines that are marked there.',
        ],
      },
    ],
  },
})

function wordsOn({ path, outcome }: Import): string | undefined {
  switch (outcome.kind) {
    case 'missing':
      return /^[a-z][a-z0-9+.-]+:/i.test(path)
        ? 'Libraries cannot come from the web. Save a copy in this workspace, and write where it lies, for example “shared/brand.commslib.yaml”.'
        : path.includes('\\')
          ? `Cannot find the library. Write “/” between folders and file: “${path.replaceAll('\\', '/')}”.`
          : `Cannot find the library “${path}”. Check its name and its folder; it must lie in this workspace.`
    case 'not-a-library':
      return `“${path}” is not a library. Choose another file, or write “commsLibrary: 1” in its first line.`
    case 'unreadable':
      return `The library “${path}” cannot be read. Open it, and mend the lines that are marked there.`
    default:
      return undefined
  }
}
