import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import {
  foldersFor,
  isSettingsFile,
  leaveOutEdit,
  levelChoices,
  levelEdits,
  newSettings,
  openDocument,
  type PlanDocument,
  type Problem,
  settingsFileName,
} from '../../core/index.ts'
import { readText } from '../files/read-text.ts'
import { diagnosticOf } from '../problems/diagnostics.ts'
import { type EditedFile, workspaceEdit } from '../workspace-edit.ts'
import type { ActionProvider, ActionRequest } from './action-provider.ts'
import { touches } from './touches.ts'

/** Problems in the asked range that get these actions; more would bury their fixes. */
const mostProblems = 3

/** Leaves the problems at the cursor out, here with a reason or for the whole team in its settings. */
export const quieting: ActionProvider = {
  kinds: [CodeActionKind.QuickFix],
  actions: quietingActions,
}

async function quietingActions(request: ActionRequest): Promise<readonly CodeAction[]> {
  const { analysis, range } = request
  const problems = new Map<string, Problem>()
  for (const problem of analysis.problems) {
    // Exactly those that get fixes: an editor looks for fixes further along the line only where there are no actions at all.
    if (touches(problem.range, range)) {
      problems.set(`${problem.rule} ${problem.range.start.line}`, problem)
    }
  }
  const near = [...problems.values()].slice(0, mostProblems)
  const file = near.length > 0 ? await settingsFileFor(request) : undefined
  const actions = (problem: Problem) => [
    ...leavingOut(problem, request),
    ...(file ? changingLevel(problem, file, request) : []),
  ]
  if (near.length < 2) return near.flatMap(actions)
  // Of several problems each action says which one it means.
  return near.flatMap((problem) =>
    actions(problem).map((action) => ({ ...action, title: `${action.title}: ${problem.rule}` })),
  )
}

function* leavingOut(problem: Problem, request: ActionRequest): Generator<CodeAction> {
  const { analysis, libraries, version } = request
  const comment = leaveOutEdit(analysis, libraries, problem)
  if (!comment) return
  const file = { uri: analysis.uri, version, edits: [comment] }
  yield* actionOn(problem, 'Leave this out here, with a reason', file, request)
}

function* changingLevel(
  problem: Problem,
  { uri, document }: SettingsFile,
  request: ActionRequest,
): Generator<CodeAction> {
  const start = { line: 0, character: 0 }
  for (const { title, level } of levelChoices(problem)) {
    const edits = document
      ? levelEdits(document, uri, problem.rule, level)
      : [{ range: { start, end: start }, newText: newSettings(problem.rule, level) }]
    if (!edits || edits.length === 0) continue
    yield* actionOn(problem, title, { uri, version: null, edits, isNew: !document }, request)
  }
}

function* actionOn(
  problem: Problem,
  title: string,
  file: EditedFile,
  { analysis, session }: ActionRequest,
): Generator<CodeAction> {
  const edit = workspaceEdit([file], session.client)
  const diagnostics = [diagnosticOf(problem, analysis.uri, session.client.rulePages)]
  if (edit) yield { title, kind: CodeActionKind.QuickFix, diagnostics, edit }
}

interface SettingsFile {
  readonly uri: string
  /** Undefined when there is no such file yet. */
  readonly document: PlanDocument | undefined
}

/** The team's own settings nearest to a plan, or where they would be: at the top of the plan's folder in the workspace. */
async function settingsFileFor(request: ActionRequest): Promise<SettingsFile | undefined> {
  const { analysis, session } = request
  const { client, documents } = session
  const folders = foldersFor(analysis.uri, client.folders)
  const uri = analysis.settings.files.find(
    (file) => isSettingsFile(file) && !file.includes('/node_modules/'),
  )
  if (uri !== undefined) {
    const text = documents.documentOf(uri) ?? (await readText(session, uri, folders))
    if (text === undefined) return undefined
    return { uri, document: typeof text === 'string' ? openDocument(text) : text }
  }
  const top = folders.find((folder) => analysis.uri.startsWith(folder.replace(/\/?$/, '/')))
  if (!client.createsFiles || top === undefined || analysis.uri.startsWith('untitled:')) {
    return undefined
  }
  const fresh = `${top.replace(/\/?$/, '/')}${settingsFileName}`
  const isTaken = documents.documentOf(fresh) ?? (await readText(session, fresh, folders))
  return isTaken === undefined ? { uri: fresh, document: undefined } : undefined
}
