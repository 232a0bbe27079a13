import { Uri, window } from 'vscode'
import { languageId } from '../language.ts'

/** The plan that a command is about: the file chosen in a menu, or else the one in the active editor. */
export function chosenPlan(chosen: unknown): Uri | undefined {
  if (chosen instanceof Uri) return chosen
  const document = window.activeTextEditor?.document
  return document?.languageId === languageId ? document.uri : undefined
}
