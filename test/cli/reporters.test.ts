import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { pretty } from '../../src/cli/reporters/pretty.ts'
import type { Report, ReportedProblem } from '../../src/cli/reporters/reporter.ts'

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
  fixable: false,
  related: [],
}

const report = (
  problems: readonly ReportedProblem[],
  checked = ['spring.commsplan.yaml'],
): Report => ({
  checked,
  leftOut: 0,
  refusals: [],
  problems,
  rules: new Map(),
  failOn: 'error',
})

const screen = {
  colours: false,
  width: undefined,
  workingFolder: '/work',
  projectFolder: undefined,
}

describe('the report for people', () => {
  test('stands in columns, file by file', () => {
    const text = pretty.write(
      report(
        [
          problem,
          { ...problem, line: 7, severity: 'information', message: 'A thought.' },
          { ...problem, file: 'autumn.commsplan.yaml', severity: 'hint', message: 'A hint.' },
        ],
        ['autumn.commsplan.yaml', 'spring.commsplan.yaml', 'winter.commsplan.yaml'],
      ),
      { ...screen, colours: false, width: undefined },
    )
    expect(text).toBe(`spring.commsplan.yaml
  12:5  error        “31/04/2027” is no date that can be read. Write it as 2027-04-30.  structure/bad-date
   7:5  information  A thought.  structure/bad-date

autumn.commsplan.yaml
  12:5  hint  A hint.  structure/bad-date

3 files checked: 1 error, 1 for information, 1 hint.
`)
  })

  test('keeps to the width of the screen, between words', () => {
    const text = pretty.write(report([problem]), { ...screen, colours: false, width: 62 })
    expect(text).toBe(`spring.commsplan.yaml
  12:5  error  “31/04/2027” is no date that can be read. Write
               it as 2027-04-30.  structure/bad-date

1 file checked: 1 error.
`)
  })

  test('has colours only where they are wanted', () => {
    const colour = '\u001b['
    expect(pretty.write(report([problem]), { ...screen, colours: true, width: 80 })).toContain(
      colour,
    )
    expect(pretty.write(report([problem]), { ...screen, colours: false, width: 80 })).not.toContain(
      colour,
    )
  })

  test('says the same in colour as without', () => {
    const inColour = pretty.write(report([problem]), { ...screen, colours: true, width: 62 })
    const plain = pretty.write(report([problem]), { ...screen, colours: false, width: 62 })
    expect(stripVTControlCharacters(inColour)).toBe(plain)
  })

  test('lets no text of a plan steer the terminal or turn letters around', () => {
    const hostile = {
      ...problem,
      message: 'clear\u001b[2Jed \u202egpj.exe\r\nnew line',
      file: 'a\u0007.yaml',
    }
    const text = pretty.write(report([hostile]), { ...screen, colours: false, width: undefined })
    expect(text).toContain('clear\ufffd[2Jed \ufffdgpj.exe new line')
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  })
})
