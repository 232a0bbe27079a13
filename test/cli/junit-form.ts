import type { Element } from './xml.ts'

/** What an element may be: which attributes it needs and may have, and which elements stand in it; text only where said. */
interface Form {
  readonly needs: readonly string[]
  readonly may: readonly string[]
  readonly inside: readonly string[]
  readonly text?: true
}

const note: Form = { needs: [], may: ['type', 'message'], inside: [], text: true }
const output: Form = { needs: [], may: [], inside: [], text: true }

/**
 * The elements that reports use, as the schema asks by which the xUnit plugin of Jenkins checks JUnit reports
 * (junit-10.xsd).
 */
const forms: ReadonlyMap<string, Form> = new Map([
  [
    'testsuites',
    {
      needs: [],
      may: ['name', 'time', 'tests', 'failures', 'errors'],
      inside: ['testsuite'],
    },
  ],
  [
    'testsuite',
    {
      needs: ['name', 'tests', 'failures', 'errors'],
      may: 'group time skipped timestamp hostname id package file log url'.split(' '),
      inside: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    },
  ],
  [
    'testcase',
    {
      needs: ['name'],
      may: ['time', 'classname', 'group'],
      inside: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    },
  ],
  ['failure', note],
  ['error', note],
  ['skipped', note],
  ['system-out', output],
  ['system-err', output],
])

/** What is wrong with an element by that schema; nothing when all is well. */
export function troubleWithJunit(element: Element): string[] {
  const { name, attributes, children } = element
  const form = forms.get(name)
  if (!form) return [`${name} is unknown`]
  const given = [...attributes.keys()]
  return [
    ...form.needs.filter((each) => !given.includes(each)).map((each) => `${name} needs ${each}`),
    ...given
      .filter((each) => !form.needs.includes(each) && !form.may.includes(each))
      .map((each) => `${name} may not have ${each}`),
    ...children.flatMap((child) => {
      if (typeof child === 'string') {
        return form.text || child.trim() === '' ? [] : [`${name} holds text`]
      }
      const trouble = troubleWithJunit(child)
      return form.inside.includes(child.name) ? trouble : [`${child.name} in ${name}`, ...trouble]
    }),
  ]
}
