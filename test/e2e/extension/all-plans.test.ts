import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openVscode, type Vscode, type VscodeOptions } from '../vscode.ts'

type Kind = Required<Pick<VscodeOptions, 'host' | 'colourTheme' | 'untrusted'>>

const kinds: Kind[] = [
  { host: 'node', colourTheme: 'light', untrusted: true },
  { host: 'web', colourTheme: 'dark', untrusted: false },
]

const library = `commsLibrary: 1
name: House
audiences: {members: {name: People with a card, who: Those who carry it}}
channels: {mail: {type: email}, letter: {type: direct-mail}, text: {type: sms}}
`

const planOf = (name: string, owner: string, month: string, activities: string) => `commsPlan: 1
imports: [house.commslib.yaml]
plan: {name: ${name}, owner: ${owner}, start: 2027-${month}-01, end: 2027-06-27, currency: EUR}
calendar:
  activities:
    ${activities}
`
const activity = (channel: string, start: string) =>
  `${channel}: {channel: ${channel}, audiences: [members], start: ${start}, end: 2027-05-20, budget: 4200}`

const plums = planOf('Plums in April', 'Shops', '04', activity('mail', '2027-05-03'))
const pears = planOf('Pears in May', 'Sales', '05', activity('letter', '2027-05-04'))
const figs = planOf('Figs in June', 'Sales', '06', activity('text', '2027-05-05'))

describe.each(kinds)('all plans in VS Code ($host, $colourTheme)', (kind) => {
  let code: Vscode

  beforeAll(async () => {
    code = await openVscode({
      ...kind,
      files: {
        'plums.commsplan.yaml': plums,
        'pears.commsplan.yaml': pears,
        'house.commslib.yaml': library,
      },
      width: 1440,
      height: 900,
    })
  })

  afterAll(() => code?.close())

  test('stand on one page, which opens without any of them open', async () => {
    await code.run((vscode) => vscode.commands.executeCommand('commsplan.showAllPlans'))
    const page = await code.frame('2 plans, EUR 8,400 planned')
    expect(await page.locator('body').textContent()).toContain('People with a card')
    await code.screenshot(`all-plans-${kind.host}`)
  })

  test('follow what is typed, before it is saved', async () => {
    await code.run(async (vscode) => {
      const [uri] = await vscode.workspace.findFiles('plums.commsplan.yaml')
      const beside = { viewColumn: vscode.ViewColumn.Two }
      const editor = await vscode.window.showTextDocument(uri as import('vscode').Uri, beside)
      const at = editor.document.getText().indexOf('Plums')
      const range = new vscode.Range(
        editor.document.positionAt(at),
        editor.document.positionAt(at + 5),
      )
      await editor.edit((edit) => edit.replace(range, 'Cherries'))
    })
    const page = await code.frame('Cherries in April')
    expect(await page.locator('body').textContent()).not.toContain('Plums')
  })

  test('follow the files of the folder', async () => {
    const look = async () => {
      // Nothing says when the watcher is at work, so write until it has seen it.
      await writeFile(join(code.workspace, 'figs.commsplan.yaml'), `${figs}# ${Date.now()}\n`)
      return (await code.frame(/plans?, EUR/)).locator('h1').textContent()
    }
    // Events of files are handed on when no more have come for a moment.
    await expect
      .poll(look, { interval: 2_000 })
      .toBe('3 plans, EUR 12.6k planned; 1 audience would hear too much')
    await code.screenshot(`all-plans-${kind.host}-collision`)
  })

  test('lead to the page of each', async () => {
    const page = await code.frame('Pears in May')
    await page.locator('details.data summary').press('Enter')
    await page.locator('details.data a', { hasText: 'Pears in May' }).press('Enter')
    const titles = () =>
      code.run((vscode) =>
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
      )
    await expect.poll(titles).toContain('Preview pears.commsplan.yaml')
    await code.frame('What is this, in one minute?')
  })

  test('come back after a restart', async () => {
    await code.reload()
    await code.run((vscode) => vscode.commands.executeCommand('commsplan.showAllPlans'))
    await code.frame('3 plans, EUR 12.6k planned')
    const open = await code.run(
      (vscode) =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .filter(({ label }) => label === 'All Plans').length,
    )
    expect(open).toBe(1)
  })
})
