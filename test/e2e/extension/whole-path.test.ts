import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { versions } from '../../../scripts/vscode/versions.mjs'
import { openVscode, type Vscode, type VscodeOptions } from '../vscode.ts'
import {
  activeLanguage,
  cursor,
  openFile,
  problemsNow,
  problemsOf,
  replaceInEditor,
} from './plan-editor.ts'
import { library, plan, untitledPlan } from './plans.ts'

type Kind = Required<Pick<VscodeOptions, 'host' | 'version' | 'untrusted' | 'colourTheme'>>

const kinds: Kind[] = [
  { host: 'node', version: 'newest', untrusted: false, colourTheme: 'light' },
  { host: 'web', version: 'newest', untrusted: false, colourTheme: 'dark' },
  { host: 'node', version: 'oldest', untrusted: true, colourTheme: 'high contrast' },
]

const name = 'plums.commsplan.yaml'

describe.each(kinds)('VS Code ($version, $host, $colourTheme)', (kind) => {
  let code: Vscode

  beforeAll(async () => {
    code = await openVscode({
      ...kind,
      files: { [name]: plan, 'house.commslib.yaml': library },
      width: 1440,
      height: 900,
    })
  })

  afterAll(() => code?.close())

  test('runs where it was asked to', async () => {
    const about = await code.run((vscode) => ({
      node: typeof process === 'object',
      files: vscode.workspace.workspaceFolders?.[0]?.uri.scheme,
      version: vscode.version,
      untrusted: !vscode.workspace.isTrusted,
    }))
    const inNode = kind.host === 'node'
    expect(about).toEqual({
      node: inNode,
      files: inNode ? 'file' : 'vscode-remote',
      version: versions[kind.version].vscode,
      untrusted: kind.untrusted,
    })
  })

  test('knows a plan when it sees one, and says the same as the command line', async () => {
    await openFile(code, name)
    expect(await activeLanguage(code)).toBe('commsplan')
    const fromCommandLine = await lint(code.workspace)
    expect(fromCommandLine.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['references/unknown-id', 'structure/unknown-field']),
    )
    const shown = await problemsOf(code, name, fromCommandLine.length)
    expect(byPlace(shown)).toEqual(byPlace(fromCommandLine))
  })

  test('mends a problem with one choice', async () => {
    expect(await rulesOf(code)).toContain('references/unknown-id')
    const titles = await code.run(async (vscode) => {
      const { document } = vscode.window.activeTextEditor as import('vscode').TextEditor
      const at = document.positionAt(document.getText().indexOf('letters') + 2)
      const actions = await vscode.commands.executeCommand<import('vscode').CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
      )
      const best = actions.find(({ isPreferred }) => isPreferred)
      if (best?.edit) await vscode.workspace.applyEdit(best.edit)
      return actions.map(({ title }) => title)
    })
    expect(titles.length).toBeGreaterThan(0)
    const text = await code.run((vscode) => vscode.window.activeTextEditor?.document.getText())
    expect(text).toBe(plan.replace('letters', 'letter'))
    await expect.poll(() => rulesOf(code)).not.toContain('references/unknown-id')
  })

  test('explains a rule where its name is chosen, without a network', async () => {
    await code.run((vscode) => vscode.commands.executeCommand('workbench.actions.view.problems'))
    const rule = code.page.locator('.markers-panel a', { hasText: 'structure/unknown-field' })
    await rule.first().click({ modifiers: ['ControlOrMeta'] })
    await code.frame(/is not a field of/)
    await code.run(async (vscode) => {
      await vscode.commands.executeCommand('workbench.action.closePanel')
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
      await vscode.window.tabGroups.close(tabs.filter((tab) => tab.label.endsWith('.md')))
    })
    await openFile(code, name)
  })

  test('shows the page beside the text, in the colours of the theme', async () => {
    await code.run((vscode) => vscode.commands.executeCommand('commsplan.showPreviewToSide'))
    const page = await code.frame('Plums in April')
    const about = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      theme: document.body.dataset.vscodeThemeKind,
      scripts: document.scripts.length,
    }))
    const papers = { light: 'rgb(255, 255, 255)', dark: 'rgb(31, 31, 31)' }
    expect(about.paper).toBe(
      { ...papers, 'high contrast': 'rgb(0, 0, 0)' }[kind.colourTheme as never],
    )
    expect(await activeLanguage(code), 'the cursor stays in the text').toBe('commsplan')
    await code.screenshot(`preview-${kind.host}-${kind.version}-${kind.colourTheme}`)
  })

  test('follows every edit without losing the place', async () => {
    const page = await code.frame('Plums in April')
    await page.evaluate(() => window.scrollTo(0, 500))
    await page.evaluate(() => {
      document.querySelector('main')?.setAttribute('data-seen', 'yes')
    })
    await replaceInEditor(code, 'Plums in April', 'Cherries in May')
    const same = await code.frame('Cherries in May')
    expect(await same.evaluate(() => window.scrollY)).toBe(500)
    await replaceInEditor(code, 'Cherries in May', 'Plums in April')
    await code.frame('Plums in April')
  })

  test('keeps the last good page under a banner while a line cannot be read', async () => {
    await replaceInEditor(code, 'message: Take one. Then', 'message: Take one: then')
    const page = await code.frame('Line 38 cannot be read yet.')
    const words = await page.textContent('body')
    expect(words).toContain('You see the last good page.')
    expect(words).toContain('Plums in April')
    await code.screenshot(`banner-${kind.host}-${kind.version}-${kind.colourTheme}`)
    await page.click('text=Go to line 38')
    await expect.poll(() => cursor(code)).toBe(`${name}:38`)
    await replaceInEditor(code, 'message: Take one: then', 'message: Take one. Then')
    await expect
      .poll(() => page.evaluate(() => document.getElementById('banner')?.childElementCount))
      .toBe(0)
  })

  test('goes to the line of what is chosen with the mouse or the keyboard', async () => {
    const page = await code.frame('Plums in April')
    const chosen = '[data-path=\'["connectedStory","chapters","the-taste"]\']'
    await page.locator(chosen).first().click()
    await expect.poll(() => cursor(code)).toBe(`${name}:36`)
    const other = page.locator('li[data-path=\'["connectedStory","chapters","the-smell"]\']')
    await page.click('.question')
    await other.focus()
    await other.press('Enter')
    await expect.poll(() => cursor(code)).toBe(`${name}:31`)
    const shared = page.locator('[data-path=\'["channels","letter"]\']').first()
    await shared.click()
    await expect.poll(() => cursor(code)).toBe('house.commslib.yaml:4')
  })

  test('asks before it opens a link to the web', async () => {
    const page = await code.frame('Plums in April')
    await page.click('text=the shop')
    const question = code.page.getByRole('dialog').filter({ hasText: 'https://example.com/shop' })
    await question.waitFor()
    await code.page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
  })

  test('moves between the views by their tabs', async () => {
    const page = await code.frame('Plums in April')
    await page.click('nav a[href="#story"]')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
    const current = () => page.evaluate(() => document.querySelector('[aria-current]')?.textContent)
    await expect.poll(current).toBe('Story')
  })

  test('follows a new file that is not saved', async () => {
    await code.run(async (vscode, content) => {
      const document = await vscode.workspace.openTextDocument({ content, language: 'commsplan' })
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One })
      await vscode.commands.executeCommand('commsplan.showPreviewToSide')
    }, untitledPlan)
    await code.frame('Typed just now')
    await replaceInEditor(code, 'Typed just now', 'Typed a moment later')
    await code.frame('Typed a moment later')
  })

  test('goes along when a new file is saved for the first time', async () => {
    await code.run(
      async (vscode, text) => {
        const [folder] = vscode.workspace.workspaceFolders ?? []
        const file = vscode.Uri.joinPath(folder?.uri as import('vscode').Uri, 'new.commsplan.yaml')
        const document = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }))
        const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text))
        await vscode.commands.executeCommand('commsplan.showPreviewToSide')
      },
      untitledPlan.replace('Typed just now', 'Saved in a minute'),
    )
    await code.frame('Saved in a minute')
    await code.run((vscode) => vscode.commands.executeCommand('workbench.action.files.save'))
    await expect
      .poll(() => code.run((vscode) => vscode.window.activeTextEditor?.document.isUntitled))
      .toBe(false)
    await replaceInEditor(code, 'Saved in a minute', 'Saved and changed')
    await code.frame('Saved and changed')
  })

  test('takes a new text for a plan by its first field', async () => {
    await code.run((vscode) =>
      vscode.commands.executeCommand('workbench.action.files.newUntitledFile'),
    )
    await code.page.keyboard.type('# New\ncommsPlan: 1\n')
    await expect.poll(() => activeLanguage(code)).toBe('commsplan')
  })

  test('brings the page back after a restart', async () => {
    await openFile(code, name)
    await code.run((vscode) => vscode.commands.executeCommand('commsplan.showPreviewToSide'))
    await code.frame('Plums in April')
    await code.reload()
    await code.frame('Plums in April')
    await openFile(code, name)
    await replaceInEditor(code, 'Plums in April', 'Pears in October')
    await code.frame('Pears in October')
  })
})

async function rulesOf(code: Vscode): Promise<string[]> {
  return (await problemsNow(code, name)).map(({ rule }) => rule)
}

interface Linted {
  readonly problems: readonly { readonly file: string; readonly rule: string }[]
}

async function lint(workspace: string) {
  const commandLine = join(process.cwd(), 'dist', 'cli.cjs')
  const args = [commandLine, 'lint', '--format', 'json', '--fail-on', 'hint', name]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: workspace }).catch(
    (error: { stdout: string }) => error,
  )
  return (JSON.parse(stdout) as Linted).problems.map(({ file: _, ...problem }) => problem)
}

function byPlace(problems: readonly object[]): string[] {
  return problems.map((problem) => JSON.stringify(Object.entries(problem).sort())).sort()
}
