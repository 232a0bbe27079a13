import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { openVscode, type Vscode, type VscodeOptions } from '../vscode.ts'
import { author } from './author.ts'
import { activeLanguage, openFile } from './plan-editor.ts'
import { plan } from './plans.ts'
import { editorText, lineAtCursor } from './writing.ts'

type Kind = Required<Pick<VscodeOptions, 'host' | 'colourTheme'>>

const kinds: Kind[] = [
  { host: 'node', colourTheme: 'light' },
  { host: 'web', colourTheme: 'dark' },
]

const channels = 'Channel\tType\tBudget\r\nBus shelters\tOut of home\t1.234,50\r\n'

describe.each(kinds)('writing in VS Code ($host)', ({ host, colourTheme }) => {
  let code: Vscode

  beforeAll(async () => {
    code = await openVscode({
      ...{ host, colourTheme },
      files: { 'plums.commsplan.yaml': plan },
      ...{ width: 1440, height: 900 },
    })
  })

  afterAll(() => code?.close())

  test('a new plan is asked for in six questions and opened unsaved', async () => {
    const { page } = code
    await choose(page, '>New Connected Communications Plan', /New Connected Communications Plan/)
    const input = page.locator('.quick-input-widget input[type="text"]')
    const title = page.locator('.quick-input-title')
    const answer = async (step: number, text?: string) => {
      await expect.poll(() => title.textContent()).toContain(`${step}/6`)
      if (text !== undefined) await input.fill(text)
    }
    await answer(1, 'Café “Plum”: #1')
    await code.screenshot(`new-plan-name-${host}`)
    await input.press('Enter')
    await answer(2)
    await code.screenshot(`new-plan-business-${host}`)
    await input.press('Enter')
    await answer(3, '3/4/2027')
    const message = page.locator('.quick-input-message')
    await expect.poll(() => message.textContent()).toContain('can be two days')
    await code.screenshot(`new-plan-date-${host}`)
    await input.press('Enter')
    await answer(3, '1 March 2027')
    await expect.poll(() => message.textContent()).toContain('Monday, 1 March 2027')
    await input.press('Enter')
    await answer(4)
    expect(await input.inputValue()).toBe('2027-05-31')
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click()
    await answer(3)
    expect(await input.inputValue(), 'going back keeps what was typed').toBe('1 March 2027')
    await input.press('Enter')
    await answer(4)
    await input.press('Enter')
    await answer(5, '48k EUR')
    await input.press('Enter')
    await answer(6)
    await code.screenshot(`new-plan-template-${host}`)
    await input.press('Enter')

    await expect.poll(() => activeLanguage(code)).toBe('commsplan')
    await expect.poll(() => editorText(code)).toContain('name: "Café “Plum”: #1"')
    const about = await code.run((vscode) => {
      const editor = vscode.window.activeTextEditor
      return {
        isUntitled: editor?.document.isUntitled,
        name: editor?.document.uri.path.split('/').at(-1),
        selected: editor?.document.getText(editor.selection),
      }
    })
    expect(about).toEqual({
      isUntitled: true,
      name: 'cafe-plum-1.commsplan.yaml',
      selected: '<the brand that people see>',
    })
    await code.screenshot(`new-plan-${host}`)
  })

  test('the tree and the language status say how far it has come', async () => {
    const { page } = code
    await code.run((vscode) => vscode.commands.executeCommand('commsplan.plan.focus'))
    const line = (name: RegExp) => page.getByRole('treeitem', { name })
    await line(/^Emotional action, still to write/).waitFor()
    await line(/^Cover page, complete/).waitFor()
    await line(/^Connected story/).click()
    await expect.poll(() => lineAtCursor(code)).toMatch(/^connectedStory:/)
    await page.keyboard.press('ArrowRight')
    await line(/^Doing, purchase/).click()
    await expect.poll(() => lineAtCursor(code)).toMatch(/^ {4}doing:/)
    await page.locator('[id="status.languageStatus"]').click()
    const status = page.locator('.hover-language-status')
    await status.filter({ hasText: 'Plan: Draft' }).first().waitFor()
    await status.filter({ hasText: 'No libraries' }).first().waitFor()
    await code.screenshot(`plan-tree-${host}`)
    await page.keyboard.press('Escape')
  })

  // Once is enough: the suggestions are the same, and the browser's keyboard is slow.
  test.runIf(host === 'node')(
    'a plan is written from nothing with suggestions, snippets and quick fixes',
    async () => {
      await author(code)
      await expect.poll(() => errorsNow(code)).toEqual([])
      await code.screenshot(`author-${host}`)
    },
  )

  test('rows from a spreadsheet become channels', async () => {
    await openFile(code, 'plums.commsplan.yaml')
    await paste(code, channels)
    const added = '  bus-shelters: {type: out-of-home, budget: 1234.5}\n'
    const after = plan.replace('contextualConnections:', `${added}contextualConnections:`)
    await expect.poll(() => editorText(code)).toBe(after)
    await code.run((vscode) => vscode.commands.executeCommand('undo'))
    await expect.poll(() => editorText(code)).toBe(plan)
    await code.run((vscode) => vscode.commands.executeCommand('commsplan.pasteTable'))
    await expect.poll(() => editorText(code)).toBe(after)
    await code.run((vscode) => vscode.commands.executeCommand('undo'))
  })

  test('rows without headings are refused in a sentence and change nothing', async () => {
    await paste(code, 'Bus shelters\t1.234,50\r\nRadio\t300\r\n')
    const said = code.page.getByText('The table has no headings that a plan knows.')
    await said.first().waitFor()
    await code.screenshot(`table-refused-${host}`)
    expect(await editorText(code)).toBe(plan)
    await code.run((vscode) => vscode.commands.executeCommand('notifications.clearAll'))
  })

  test('the walkthrough opens a copy of the example and ticks it off', async () => {
    await code.run(async (vscode) => {
      await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar')
      await vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        'commsplan.commsplan#firstPlan',
      )
    })
    await code.page.getByText('Look at an example').first().waitFor()
    await code.screenshot(`walkthrough-${host}`)
    await code.page.getByRole('button', { name: 'Open the Example' }).click()
    await expect.poll(() => editorText(code)).toContain('name: Still alive in there')
    await expect.poll(() => lineAtCursor(code)).not.toBe('nothing')
    expect(await code.run((vscode) => vscode.window.activeTextEditor?.document.isUntitled)).toBe(
      true,
    )
    await expect.poll(() => errorsNow(code)).toEqual([])
    await code.run((vscode) =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        'commsplan.commsplan#firstPlan',
      ),
    )
    await code.page.locator('.codicon-getting-started-step-checked:visible').first().waitFor()
    await code.screenshot(`walkthrough-ticked-${host}`)
  })
})

/** Puts a text on the clipboard and pastes it with the keyboard. */
async function paste(code: Vscode, text: string): Promise<void> {
  await code.run(async (vscode, words) => {
    await vscode.env.clipboard.writeText(words)
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup')
  }, text)
  await code.page.keyboard.press('ControlOrMeta+v')
}

/** Messages of the errors in the active editor. */
function errorsNow(code: Vscode): Promise<string[]> {
  return code.run((vscode) => {
    const uri = vscode.window.activeTextEditor?.document.uri
    if (!uri) return ['nothing is open']
    const problems = vscode.languages.getDiagnostics(uri)
    // The first check of a text may still be under way; it always has something to say about a draft.
    if (problems.length === 0) return ['not checked yet']
    return problems.filter(({ severity }) => severity === 0).map(({ message }) => message)
  })
}
