import fc from 'fast-check'
import { expect, test } from 'vitest'
import manifest from '../../package.json'
import { problemLine, type Severity } from '../../src/core/index.ts'

const [matcher, ...others] = manifest.contributes.problemMatchers
const { regexp, ...groups } = matcher?.pattern ?? { regexp: '' }

/** What VS Code would read from a line; undefined when it takes no notice. */
function read(line: string): object | undefined {
  const found = new RegExp(regexp).exec(line)
  return found
    ? Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[group]]))
    : undefined
}

const range = { start: { line: 11, character: 2 }, end: { line: 12, character: 0 } }
const problem = { rule: 'collaboration/no-owner', message: 'Who makes it happen?', range }
const file = 'plans/spring.commsplan.yaml'

test('the problem matcher reads what the command line writes', () => {
  expect(others).toEqual([])
  expect(read(problemLine(file, { ...problem, severity: 'warning' }))).toEqual({
    ...{ file, line: '12', column: '3', endLine: '13', endColumn: '1' },
    ...{ severity: 'warning', message: problem.message, code: problem.rule },
  })
  expect(read(problemLine(file, { ...problem, severity: 'information' }))).toMatchObject({
    severity: 'info',
  })
})

test('hints stay in the terminal, as the Problems view does not list them', () => {
  expect(read(problemLine(file, { ...problem, severity: 'hint' }))).toBeUndefined()
})

test('the last sentence is no problem', () => {
  expect(read('12 plans: 3 errors, 4 warnings.')).toBeUndefined()
})

const words = fc.stringMatching(/^[^\s\p{C}][^\s\p{C}]*( [^\s\p{C}]+)*$/u)
const tricky = fc.constantFrom('a: [b]', '1:2-3.4: error: x [y]', '“x” [own/rule]', 'C:/plans')
const severities: readonly Severity[] = ['error', 'warning', 'information']

test('whatever a message says, it arrives whole', () => {
  fc.assert(
    fc.property(
      fc.oneof(words, tricky),
      fc.constantFrom(...severities),
      fc.nat(),
      (message, severity, line) => {
        const end = { line: line + 1, character: 4 }
        const written = { ...problem, message, severity, range: { start: range.start, end } }
        expect(read(problemLine(file, written))).toMatchObject({
          ...{ file, message, endLine: String(line + 2), code: problem.rule },
        })
      },
    ),
    { numRuns: 300 },
  )
})
