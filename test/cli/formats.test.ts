import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Report,
  type ReportedProblem,
  type Screen,
  severities,
} from '../../src/cli/reporters/reporter.ts'
import { reporters } from '../../src/cli/reporters/reporters.ts'
import { commsplanHere } from './in-process.ts'
import { troubleWithJunit } from './junit-form.ts'
import { type Element, readXml } from './xml.ts'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const folders = [examples, ...readdirSync(fixtures).map((name) => `${fixtures}/${name}`)]

const screen: Screen = {
  colours: false,
  width: undefined,
  workingFolder: '/work/plans',
  projectFolder: undefined,
}

const problem: ReportedProblem = {
  file: 'spring.commsplan.yaml',
  rule: 'structure/bad-date',
  severity: 'error',
  message: '“31/04/2027” is no date that can be read. Write it as 2027-04-30.',
  line: 12,
  column: 5,
  endLine: 12,
  endColumn: 15,
  about: 'plan/start',
  each: [],
  fixable: true,
  related: [],
}

const reportOf = (problems: readonly ReportedProblem[], others: Partial<Report> = {}): Report => ({
  checked: [...new Set(problems.map(({ file }) => file))],
  leftOut: 0,
  refusals: [],
  problems,
  rules: new Map([
    ['structure/bad-date', { title: 'A bad date', why: 'It cannot be read.', class: 'fault' }],
  ]),
  failOn: 'error',
  ...others,
})

function write(format: string, report: Report, where: Partial<Screen> = {}): string {
  const reporter = reporters.find(({ name }) => name === format)
  if (!reporter) throw new Error(`There is no reporter ${format}`)
  return reporter.write(report, { ...screen, ...where })
}

/** Any words, also those that a format could trip over. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<b>&"\'',
    ']]>',
    '%0A::error::',
    'a|b\n# c',
    '@everyone',
    '\u0000\u001b[2J',
    '\ud800',
  ),
)
const anyProblem: fc.Arbitrary<ReportedProblem> = fc
  .record({
    file: fc.constantFrom('a.commsplan.yaml', 'ä b/c#d%.commsplan.yaml', '../x:y,z.commslib.yml'),
    rule: fc.constantFrom('structure/bad-date', 'team/own-rule'),
    severity: fc.constantFrom(...severities),
    message: words,
    about: words,
    each: fc.constant([]),
    line: fc.integer({ min: 1, max: 50_000 }),
    column: fc.integer({ min: 1, max: 500 }),
    more: fc.integer({ min: 0, max: 9 }),
    isRelated: fc.boolean(),
  })
  .map(({ more, isRelated, ...each }) => {
    const place = { ...each, endLine: each.line + (more % 3), endColumn: each.column + more }
    return { ...place, fixable: more > 4, related: isRelated ? [{ ...problem }] : [] }
  })
const anyReport = fc
  .tuple(fc.array(anyProblem, { maxLength: 30 }), fc.array(words, { maxLength: 2 }))
  .map(([problems, refusals]) => reportOf(problems, { refusals }))

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../schemas/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
  )
  // The schema is of draft 04, which calls `$id` `id`; what it uses besides means the same today.
  const { $schema, id, ...today } = schema
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  const isSarif = ajv.compile(today)
  const trouble = (text: string) => {
    isSarif(JSON.parse(text))
    return isSarif.errors ?? []
  }

  test('the schema sees what is wrong', () => {
    expect(trouble('{"version":"2.1.0","runs":[{}]}')).not.toEqual([])
  })

  test.each(folders)('is what the official schema asks for: %s', async (folder) => {
    const { stdout } = await commsplanHere(['lint', '--format', 'sarif'], { folder })
    expect(trouble(stdout)).toEqual([])
  })

  test('is what the official schema asks for, whatever there is to say', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(trouble(write('sarif', report))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('names files from the folder that was checked out, and rules by their words', () => {
    const at = { projectFolder: '/work' }
    const [run] = JSON.parse(write('sarif', reportOf([{ ...problem, file: 'ä b.yaml' }]), at)).runs
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'plans/%C3%A4%20b.yaml', uriBaseId: 'SRCROOT' },
      region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 15 },
    })
    expect(run.tool.driver.rules[run.results[0].ruleIndex]).toMatchObject({
      id: problem.rule,
      shortDescription: { text: 'A bad date' },
    })
  })

  test('holds no more than GitHub takes, the loudest first, and says so', () => {
    const quiet = Array.from({ length: 25_000 }, () => ({ ...problem, severity: 'hint' as const }))
    const [run] = JSON.parse(write('sarif', reportOf([...quiet, problem]))).runs
    expect(run.results.length).toBe(25_000)
    expect(run.results[0].level).toBe('error')
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain(
      '1 more problem',
    )
  })
})

describe('JUnit', () => {
  test('the form sees what is wrong', () => {
    expect(troubleWithJunit(readXml('<testsuite name="a"><failure/></testsuite>'))).toEqual([
      'testsuite needs tests',
      'testsuite needs failures',
      'testsuite needs errors',
      'failure in testsuite',
    ])
    expect(() => readXml('<testsuites><testsuite></testsuites>')).toThrow()
    expect(() => readXml('<testsuites>a & b</testsuites>')).toThrow()
  })

  test.each(folders)('is what Jenkins asks for: %s', async (folder) => {
    const { stdout } = await commsplanHere(['lint', '--format', 'junit'], { folder })
    expect(troubleWithJunit(readXml(stdout))).toEqual([])
  })

  test('is what Jenkins asks for, and counts right, whatever there is to say', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const root = readXml(write('junit', report))
        expect(troubleWithJunit(root)).toEqual([])
        const count = (name: string) =>
          String(allIn(root).filter((each) => each.name === name).length)
        expect(root.attributes.get('tests')).toBe(count('testcase'))
        expect(root.attributes.get('failures')).toBe(count('failure'))
        expect(root.attributes.get('errors')).toBe(count('error'))
      }),
      { numRuns: 60 },
    )
  })

  test('fails where the command would, and nowhere else', () => {
    const warning = { ...problem, severity: 'warning' as const }
    const failures = (failOn: Report['failOn']) =>
      readXml(write('junit', reportOf([warning], { failOn }))).attributes.get('failures')
    expect(failures('error')).toBe('0')
    expect(failures('warning')).toBe('1')
  })

  test('a file without problems passes', () => {
    const text = write('junit', reportOf([], { checked: ['a.commsplan.yaml'] }))
    expect(text).toContain('<testcase name="no problems" classname="a.commsplan.yaml"/>')
  })
})

function allIn(element: Element): Element[] {
  const inside = element.children.filter((child) => typeof child !== 'string')
  return [element, ...inside.flatMap(allIn)]
}

describe('annotations for GitHub', () => {
  const commands = (text: string, level: string) =>
    text.split('\n').filter((line) => line.startsWith(`::${level} `))

  test('name the place from the folder that was checked out, and the rule', () => {
    expect(write('github', reportOf([problem]), { projectFolder: '/work' })).toBe(
      '::error file=plans/spring.commsplan.yaml,line=12,endLine=12,col=5,endColumn=14,title=structure/bad-date' +
        '::“31/04/2027” is no date that can be read. Write it as 2027-04-30.\n' +
        '1 file checked: 1 error. --fix can mend 1 of them.\n',
    )
  })

  test('leave columns out where a problem has several lines, as GitHub wants', () => {
    expect(write('github', reportOf([{ ...problem, endLine: 14 }]))).toMatch(
      /^::error file=[^,]+,line=12,endLine=14,title=/,
    )
  })

  test('are ten of a kind, the last of which says how many more there are', () => {
    const many = Array.from({ length: 13 }, (_, line) => ({ ...problem, line: line + 1 }))
    const text = write('github', reportOf([...many, { ...problem, severity: 'warning' }]))
    expect(commands(text, 'error').length).toBe(10)
    expect(commands(text, 'error').at(-1)).toMatch(
      /^::error file=.*,line=10,.*::There are 4 more errors/,
    )
    expect(commands(text, 'warning').length).toBe(1)
    const ten = write('github', reportOf(many.slice(0, 10)))
    expect(commands(ten, 'error').length).toBe(10)
    expect(ten).not.toContain('more errors')
  })

  test('no words of a plan end them or begin another', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const lines = write('github', report).split('\n').slice(0, -2)
        expect(lines.length).toBeLessThanOrEqual(30)
        for (const line of lines) {
          expect(line).toMatch(
            /^::(?:error|warning|notice) file=[^:,]+(?:,[a-zA-Z]+=[^:,]+)+::[^\r\n]*$/,
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a report for a pull request', () => {
  test('says the loud things first and folds the quiet ones away', () => {
    const hint = { ...problem, severity: 'hint' as const, message: 'A thought.' }
    expect(
      write('markdown', reportOf([problem, hint])),
    ).toBe(`## Communications plans: 1 error, 1 hint in 1 file

### spring.commsplan.yaml

| Line | How loud | What to do | Rule |
|---:|---|---|---|
| 12 | 🔴 error | “31/04/2027” is no date that can be read. Write it as 2027\\-04\\-30. | \`structure/bad-date\` |

<details><summary>1 thought for later</summary>

| Line | How loud | What to do | Rule |
|---:|---|---|---|
| 12 | ⚪ hint | A thought. | \`structure/bad-date\` |

</details>
`)
  })

  test('keeps to the length of a comment and says what is left out', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      Array.from({ length: 10 }, () => ({ ...problem, file: `plan-${index}.commsplan.yaml` })),
    ).flat()
    const text = write('markdown', reportOf(many))
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/There is no room here for \d+ more problems/)
  })

  test('no words of a plan become markup or call somebody', () => {
    const message =
      'Ask @everyone, see <img src=x> | **now** `rm` [here](https://example.org)\n# Title'
    const row = write('markdown', reportOf([{ ...problem, message }])).split('\n')[6]
    expect(row).not.toMatch(/@everyone|<img|[^\\]\*\*|https:\/\/|[^\\]\[here|[^\\]`rm/)
    expect(row?.match(/(?<!\\)\|/g)?.length).toBe(5)
  })
})

describe('Code Quality for GitLab', () => {
  const issues = (problems: readonly ReportedProblem[]) =>
    JSON.parse(write('codequality', reportOf(problems), { projectFolder: '/work' }))

  test('has what GitLab reads', () => {
    expect(issues([problem])).toEqual([
      {
        description: problem.message,
        check_name: 'structure/bad-date',
        fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/),
        severity: 'major',
        location: { path: 'plans/spring.commsplan.yaml', lines: { begin: 12, end: 12 } },
      },
    ])
  })

  test('marks a problem the same wherever it moves, and no two alike', () => {
    const marks = (problems: readonly ReportedProblem[]) =>
      issues(problems).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    const moved = { ...problem, line: 40, endLine: 40, message: 'In other words.' }
    expect(marks([moved])).toEqual(marks([problem]))
    const three = marks([problem, problem, { ...problem, about: 'plan/end' }])
    expect(new Set(three).size).toBe(3)
    expect(three[0]).toBe(marks([problem])[0])
  })
})
