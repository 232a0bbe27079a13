import { expect } from 'vitest'
import type { Vscode } from '../vscode.ts'
import { acceptSuggestion, editorText, nextStop, quickFix, write } from './writing.ts'

/** What the author types; `take` is chosen from the suggestions. */
type Stop = { readonly type: string } | { readonly take: string }

/** The stops of the snippet for a whole plan, in their order. */
const stops: readonly Stop[] = [
  { type: 'Still alive in there' },
  { take: 'next Monday' },
  { take: '12 weeks' },
  { type: 'Second Leaf Plant Shop' },
  { type: 'rescues' },
  { type: 'More people bring in an ailing plant before they buy a new one' },
  { type: 'plant-hiders' },
  { type: 'People in flats nearby who hide a withered pot' },
  { take: 'guilty' },
  { take: 'hopeful' },
  { type: 'Scratch the stem and bring the plant in' },
  { type: 'Under the bark, most plants are only waiting' },
  { type: 'scratch-the-stem' },
  { type: 'You have not killed it yet. Scratch the stem and see.' },
  { type: 'window' },
  { take: 'shop-window' },
  { type: 'saturday-walk' },
  { take: 'scratch-the-stem' },
  { take: 'window' },
  { type: 'Do I throw it out, or ask somebody first?' },
  { take: 'saturday' },
  { take: 'high-street' },
  { take: 'shop-window' },
  { take: 'print' },
]

/** Writes a whole plan in a new file as somebody does who has never seen one. */
export async function author(code: Vscode): Promise<void> {
  await code.run((vscode) =>
    vscode.commands.executeCommand('workbench.action.files.newUntitledFile', {
      languageId: 'commsplan',
    }),
  )
  await acceptSuggestion(code, 'New connected plan')
  for (const [index, stop] of stops.entries()) {
    if ('type' in stop) await write(code, stop.type)
    else await acceptSuggestion(code, stop.take)
    if (index < stops.length - 1) await nextStop(code)
  }
  await quickFix(code, 'action:', 'Let people act in the chapter “Scratch the stem”')
  await expect.poll(() => editorText(code)).toContain('actionHere: true')
  await quickFix(code, 'brand', 'Add “promise”, to be filled in')
  await expect.poll(() => editorText(code)).toContain('promise: TBD')
  await select(code, 'TBD')
  await write(code, 'No plant is a lost cause until we have looked at it')
  await addShop(code)
  const text = (await editorText(code)).replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY')
  // A snippet ends with an empty line for what comes next.
  expect(text.replace(/\n +\n/g, '\n')).toBe(written)
}

/** Below the last line of the channels, from a snippet whose defaults are fine. */
async function addShop(code: Vscode): Promise<void> {
  await select(code, 'type: shop-window')
  await code.page.keyboard.press('End')
  await code.page.keyboard.press('Enter')
  await code.page.keyboard.press('Backspace')
  await acceptSuggestion(code, 'channel-shop')
  await expect.poll(() => editorText(code)).toContain('type: store')
}

async function select(code: Vscode, words: string): Promise<void> {
  await code.run(async (vscode, wanted) => {
    const editor = vscode.window.activeTextEditor as import('vscode').TextEditor
    const { document } = editor
    const at = document.getText().indexOf(wanted)
    editor.selection = new vscode.Selection(
      document.positionAt(at),
      document.positionAt(at + wanted.length),
    )
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup')
  }, words)
}

const written = `commsPlan: 1
plan:
  name: Still alive in there
  start: DAY
  end: DAY

brand:
  name: Second Leaf Plant Shop
  promise: No plant is a lost cause until we have looked at it

objectives:
  rescues:
    what: More people bring in an ailing plant before they buy a new one

audiences:
  plant-hiders:
    who: People in flats nearby who hide a withered pot

emotionalAction:
  from: guilty
  to: hopeful
  action: Scratch the stem and bring the plant in

connectedStory:
  idea: Under the bark, most plants are only waiting
  chapters:
    scratch-the-stem:
      message: You have not killed it yet. Scratch the stem and see.
      actionHere: true

channels:
  window:
    type: shop-window
  shop:
    type: store
    role: Lets people touch it before they believe it
    access: [step-free]
    measures: [{metric: footfall, to: 5000}]

contextualConnections:
  saturday-walk:
    chapter: scratch-the-stem
    channels: [window]
    decision: Do I throw it out, or ask somebody first?
    times: [saturday]
    places: [high-street]
    platforms: [shop-window]
    devices: [print]
`
