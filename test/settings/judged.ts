import {
  type Analysis,
  analyse,
  loadSettings,
  noLibraries,
  openDocument,
  type Problem,
  type Settings,
} from '../../src/core/index.ts'

/** Where the files of these tests lie. */
export const root = 'file:///team/'

/** Files of a workspace by their paths from its root. */
export type Files = Readonly<Record<string, string>>

/** The settings that hold for a file of a workspace, and every path that was asked for. */
export async function settingsIn(
  files: Files,
  path = 'plan.commsplan.yaml',
): Promise<{ readonly settings: Settings; readonly asked: readonly string[] }> {
  const all = new Map(Object.entries(files))
  const { settings, asked } = await loadSettings(`${root}${path}`, {
    folders: [root],
    readFile: async (uri) => all.get(decodeURIComponent(uri.slice(root.length))),
  })
  return { settings, asked: asked.map((uri) => decodeURIComponent(uri.slice(root.length))) }
}

/** The settings that a single file gives. */
export async function settingsFrom(text: string): Promise<Settings> {
  const { settings } = await settingsIn({ 'commsplan.config.yaml': `commsConfig: 1\n${text}` })
  return settings
}

/** A plan as it is judged under settings. */
export function judged(plan: string, settings?: Settings, path = 'plan.commsplan.yaml'): Analysis {
  const document = openDocument(plan)
  return analyse({ uri: `${root}${path}`, document, libraries: noLibraries, settings })
}

/** Problems as lines of text: where, how loud, which rule. */
export function lines(problems: readonly Problem[]): string[] {
  return problems.map(({ range, severity, rule }) => `${range.start.line + 1} ${severity} ${rule}`)
}
