import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { openVscode, type Vscode } from '../vscode.ts'
import { activeLanguage, openFile } from './plan-editor.ts'
import { library, plan } from './plans.ts'

/** Two plans that count the same campaign. */
const twin = (name: string) => `commsPlan: 1
plan: {name: ${name}, status: in-review}
channels:
  site: {type: website, tracking: {source: a, campaign: bloom}}
`

/** Signs that count as two, a mark at the start, line ends of Windows, and problems that are left out. */
const signs = `\uFEFFcommsPlan: 1
plan: {name: "🍐🍐 Pears", status: approvd, start: soon}
# commsplan-allow structure/unknown-field: our own word
budge: {}
objectives: {tasters: {what: "🍐 taste"}, tasters2: {whut: "🍐"}}
`.replaceAll('\n', '\r\n')

const settings = `commsConfig: 1
rules:
  collaboration/no-owner: error
  measurement/channel-unmeasured: off
  emotion/not-in-story: hint
  story/journey-gap: info
ignore: [archive/**]
wurds: {}
own:
  shop-has-hours: {in: channels, needs: owner, message: "Who opens up? [Name: a team]", level: error}
`

const ownTask = {
  ...{ type: 'commsplan', label: 'Only the twins', folder: 'twins', failOn: 'warning' },
  problemMatcher: [],
}

/** A problem as all three tell it. */
interface Told {
  readonly file: string
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

let code: Vscode
let fromCommandLine: readonly Told[]

beforeAll(async () => {
  code = await openVscode({
    ...{ host: 'node', width: 1440, height: 900 },
    files: {
      ...(await examples()),
      'plums/plums.commsplan.yaml': plan,
      'plums/house.commslib.yaml': library,
      'twins/one.commsplan.yaml': twin('One'),
      'twins/two.commsplan.yml': twin('Two'),
      'signs.commsplan.yaml': signs,
      'team/commsplan.config.yaml': settings,
      'team/rescue.commsplan.yaml': await readFile(
        'test/cli/fixtures/lint-problems/rescue.commsplan.yaml',
        'utf8',
      ),
      'team/archive/one.commsplan.yaml': twin('Old'),
      '.vscode/tasks.json': JSON.stringify({ version: '2.0.0', tasks: [ownTask] }),
    },
  })
  fromCommandLine = JSON.parse(await lint(code.workspace, 'json')).problems
})

afterAll(() => code?.close())

test('the fixtures say something of every kind', () => {
  const severities = new Set(fromCommandLine.map(({ severity }) => severity))
  expect([...severities].sort()).toEqual(['error', 'hint', 'information', 'warning'])
  const rules = new Set(fromCommandLine.map(({ rule }) => rule))
  for (const rule of ['own/shop-has-hours', 'tracking/same-campaign']) expect(rules).toContain(rule)
  const files = new Set(fromCommandLine.map(({ file }) => file.split('/').at(-1)))
  expect(files.size).toBeGreaterThanOrEqual(6)
  expect(fromCommandLine.filter(({ file }) => file.includes('archive'))).toEqual([])
})

test('the problem matcher finds them in what the command line writes', async () => {
  expect(await shownProblems()).toEqual([])
  await runWithMatcher(await lint(code.workspace, 'compact'))
  // Hints are not listed in the Problems view, so the matcher leaves them in the terminal; and of several problems that
  // a rule has at one place, VS Code takes the last one from a text.
  const listed = fromCommandLine.filter(({ severity }) => severity !== 'hint')
  const taken = new Map(listed.map((told) => [JSON.stringify({ ...told, message: '' }), told]))
  await expect.poll(shownProblems).toHaveLength(taken.size)
  const all = new Set(lines(listed))
  expect((await shownProblems()).filter((line) => !all.has(line))).toEqual([])
})

test('the task finds what the command line finds, in files that are not open', async () => {
  expect(await runTask('Lint all plans')).toBe(1)
  await expect.poll(shownProblems).toEqual(lines(fromCommandLine))
  await code.page.locator('.terminal-wrapper').first().waitFor()
  await code.screenshot('lint-task')
})

test('a task of the team checks a folder, and is as strict as the team wants', async () => {
  const errors = fromCommandLine.filter(({ file, severity }) => {
    return file.startsWith('twins/') && severity === 'error'
  })
  expect(errors).toEqual([])
  expect(await runTask('Only the twins')).toBe(1)
})

test('Lint All Plans shows the same in the Problems view, and says it in one sentence', async () => {
  await code.run((vscode) => vscode.commands.executeCommand('workbench.action.closePanel'))
  await choose(code.page, '>Lint All Plans', /Lint All Plans/)
  const count = (severity: string) =>
    fromCommandLine.filter((problem) => problem.severity === severity).length
  const sentence = `8 plans, 2 libraries and 1 settings file: ${count('error')} errors, ${count('warning')} warnings, ${count('information')} tips.`
  const notification = code.page.locator('.notification-toast', { hasText: sentence })
  await notification.waitFor()
  await expect.poll(shownProblems).toEqual(lines(fromCommandLine))
  await code.screenshot('lint-all-said')
  await notification.getByRole('button', { name: 'Show Problems' }).click()
  await code.page.locator('.markers-panel .monaco-list-row').first().waitFor()
  await code.screenshot('lint-all-problems')
})

test('files that are opened show the same problems, each once', async () => {
  const opened = await code.run(async (vscode) => {
    const files = await vscode.workspace.findFiles(
      '**/{*.commsplan.yaml,*.commsplan.yml,*.commslib.yaml,*.commslib.yml,commsplan.config.yaml}',
    )
    for (const file of files) await vscode.workspace.openTextDocument(file)
    return files.length
  })
  expect(opened).toBe(12)
  await expect.poll(shownProblems).toEqual(lines(fromCommandLine))
  expect(await runTask('Lint all plans')).toBe(1)
  await expect.poll(shownProblems).toEqual(lines(fromCommandLine))
})

test('a rule is explained from a list that begins at the cursor', async () => {
  await openFile(code, 'rescue.commsplan.yaml')
  await code.run((vscode) => {
    const editor = vscode.window.activeTextEditor as import('vscode').TextEditor
    const at = editor.document.positionAt(editor.document.getText().indexOf('windw') + 2)
    editor.selection = new vscode.Selection(at, at)
  })
  await choose(code.page, '>Explain This Rule', /Explain This Rule/)
  const list = code.page.locator('.quick-input-list')
  const focused = list.locator('.monaco-list-row.focused')
  await expect.poll(() => focused.textContent()).toContain('references/unknown-id')
  await expect.poll(() => list.textContent()).toContain('In this plan')
  await code.screenshot('explain-rule')
  await code.page.keyboard.press('Enter')
  await code.frame(/There is no channel called/)
  await code.screenshot('explain-rule-page')
})

test('the language status says whose settings hold', async () => {
  await openFile(code, 'rescue.commsplan.yaml')
  await code.page.locator('[id="status.languageStatus"]').hover()
  const status = code.page.locator('.hover-language-status')
  await expect
    .poll(() => status.allTextContents())
    .toContainEqual(expect.stringContaining('Settings: team/commsplan.config.yaml'))
  await code.screenshot('settings-status')
  await status.filter({ hasText: 'Settings:' }).locator('a', { hasText: 'Open' }).click()
  await expect.poll(() => activeLanguage(code)).toBe('commsplan-settings')
})

async function examples(): Promise<Record<string, string>> {
  const names = (await readdir('examples')).filter((name) => name.endsWith('.yaml'))
  const texts = names.map(async (name) => [
    `examples/${name}`,
    await readFile(join('examples', name), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(texts))
}

async function lint(workspace: string, format: string): Promise<string> {
  const args = [join(process.cwd(), 'dist', 'cli.cjs'), 'lint', '--format', format]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: workspace }).catch(
    (error: { stdout: string }) => error,
  )
  return stdout
}

/** Runs a task of the extension's type, and gives the number with which it ended. */
function runTask(name: string) {
  return code.run(async (vscode, wanted) => {
    const offered = await vscode.tasks.fetchTasks({ type: 'commsplan' })
    const task = offered.find((each) => each.name === wanted)
    if (!task) throw new Error(`Only these are offered: ${offered.map((each) => each.name)}`)
    const ended = new Promise<number | undefined>((resolve) => {
      vscode.tasks.onDidEndTaskProcess(({ exitCode }) => resolve(exitCode))
    })
    await vscode.tasks.executeTask(task)
    return ended
  }, name)
}

/** Runs a task of somebody's own, which prints a text and names the problem matcher. */
function runWithMatcher(text: string) {
  return code.run(async (vscode, output) => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    if (!folder) throw new Error('No folder is open')
    const wrote = new vscode.EventEmitter<string>()
    const done = new vscode.EventEmitter<number>()
    const terminal = {
      onDidWrite: wrote.event,
      onDidClose: done.event,
      open() {
        wrote.fire(output.replaceAll('\n', '\r\n'))
        done.fire(1)
      },
      close() {},
    }
    const execution = new vscode.CustomExecution(async () => terminal)
    const own = { type: 'own' }
    await vscode.tasks.executeTask(
      new vscode.Task(own, folder, 'own', 'own', execution, '$commsplan'),
    )
  }, text)
}

/** Every problem that VS Code knows of, in every file. */
async function shownProblems(): Promise<string[]> {
  const shown = await code.run((vscode) =>
    vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
      diagnostics.map(({ code: rule, message, range: { start, end }, severity }) => ({
        file: vscode.workspace.asRelativePath(uri),
        rule: String(typeof rule === 'object' ? rule.value : rule),
        severity: ['error', 'warning', 'information', 'hint'][severity] ?? '',
        message,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      })),
    ),
  )
  return lines(shown)
}

/** Problems as texts in one order, because a failing test should show which ones differ. */
function lines(problems: readonly Told[]): string[] {
  return problems
    .map(({ file, line, column, endLine, endColumn, severity, rule, message }) =>
      [file, line, column, endLine, endColumn, severity, rule, message].join(' '),
    )
    .sort()
}
