import {
  type Analysis,
  analyse,
  ignoredBy,
  isSettingsFile,
  loadLibraries,
  loadSettings,
  openDocument,
  type PlanDocument,
  type Rule,
  ruleById,
  type Settings,
  type Status,
  sharedFactsOf,
} from '../../core/index.ts'
import type { Refusal } from '../files/refusal.ts'
import type { Checked } from '../lint/checked.ts'
import type { Surroundings } from '../lint/surroundings.ts'
import type { RuleWords } from '../reporters/reporter.ts'
import { reportedProblem } from './reported-problem.ts'

/** A file to check. */
export interface PlanFile {
  /** Address, as `file:`. */
  readonly uri: string
  /** The path as the reader knows it. */
  readonly shown: string
  readonly text: string
  readonly surroundings: Surroundings
  readonly status: Status | undefined
}

/**
 * Checks a plan or library with all that it imports, by the team's settings. Never throws: a mistake in the program is
 * a refusal, too, so that one file does not keep others from being checked.
 */
export async function checkPlan(file: PlanFile): Promise<Checked | Refusal> {
  try {
    const { leftOutBy, analysis, settings } = await analysisOf(file)
    return leftOutBy === undefined ? checkedOf(analysis(), file, settings) : leftOut(leftOutBy)
  } catch (error) {
    return refusalForMistake(file.shown, error)
  }
}

/** Checks a plan as `checkPlan` does, among the plans of a group that share something, itself included. */
export async function checkAmong(
  file: PlanFile,
  group: readonly PlanFile[],
): Promise<Checked | Refusal> {
  try {
    const { judge, analysis, settings } = await analysisOf(file)
    const alone = analysis()
    return checkedOf(judge(alone.document, alone, await analysesOf(group)), file, settings)
  } catch (error) {
    return refusalForMistake(file.shown, error)
  }
}

/**
 * What a plan says that rules over several plans compare, as `Checked.facts`. A plan that the team's settings leave out
 * says nothing, and neither does one that cannot be checked.
 */
export async function factsOf(file: PlanFile): Promise<ReadonlyMap<string, string>> {
  try {
    const { leftOutBy, analysis } = await analysisOf(file)
    return leftOutBy === undefined ? sharedFactsOf(analysis([])) : noFacts
  } catch {
    return noFacts
  }
}

const groups = new WeakMap<readonly PlanFile[], Promise<readonly Analysis[]>>()

/** The plans of a group as others see them; the same list for the same group. */
function analysesOf(group: readonly PlanFile[]): Promise<readonly Analysis[]> {
  const known = groups.get(group) ?? Promise.all(group.map(asOther))
  groups.set(group, known)
  return known
}

const asOthers = new WeakMap<PlanFile, Promise<Analysis>>()

/** A plan as others see it, worked out once. */
function asOther(file: PlanFile): Promise<Analysis> {
  const known = asOthers.get(file) ?? analysisOf(file).then(({ analysis }) => analysis([]))
  asOthers.set(file, known)
  return known
}

const noFacts: Checked['facts'] = new Map()

/** What is said of a file that the team's settings leave out; `by` is their path, as `Checked.leftOutBy`. */
export function leftOut(by: string): Checked {
  return { leftOutBy: by, settings: [], problems: [], facts: noFacts, rules: new Map() }
}

/** What is needed to judge a file. */
export interface Prepared {
  /** As `Checked.leftOutBy`. */
  readonly leftOutBy: string | undefined
  /** As `Checked.settings`. */
  readonly settings: readonly string[]
  /** Judges another version of the text. */
  readonly judge: (
    document: PlanDocument,
    previous: Analysis,
    others?: readonly Analysis[],
  ) => Analysis
  /** Judges the text as it is, by all rules or only by some. */
  readonly analysis: (rules?: readonly Rule[]) => Analysis
}

/** Reads what surrounds a file: whether the team's settings leave it out, and how it is judged. */
export async function analysisOf({ uri, text, surroundings, status }: PlanFile): Promise<Prepared> {
  const document = openDocument(text)
  const { settings, asked } = await loadSettings(uri, surroundings)
  const libraries = await loadLibraries(uri, document, {
    ...surroundings,
    readFile: async (library) => openedOnce(await surroundings.readFile(library)),
  })
  const input = { uri, libraries, settings, status }
  const by = ignoredBy(settings, uri)
  return {
    leftOutBy: by === undefined ? undefined : surroundings.shownUri(by),
    settings: settingsFilesIn(asked, settings, surroundings),
    judge: (version, previous, others) =>
      analyse({ ...input, document: version, previous, others }),
    analysis: (rules) => analyse({ ...input, document, rules }),
  }
}

/** Settings that could not be understood are among them: that is said nowhere else. */
function settingsFilesIn(
  asked: readonly string[],
  { files }: Settings,
  { reads, shownUri }: Surroundings,
): readonly string[] {
  return asked
    .filter((uri) => isSettingsFile(uri) || files.includes(uri))
    .map(shownUri)
    .filter((shown) => reads.get(shown) && !shown.split('/').includes('node_modules'))
}

const opened = new Map<string, PlanDocument>()

/** Plans often share libraries; what is known about a library's text serves all of them. */
function openedOnce(text: string | undefined): PlanDocument | undefined {
  if (text === undefined) return undefined
  const known = opened.get(text)
  if (known) return known
  const document = openDocument(text)
  opened.set(text, document)
  return document
}

/** An analysis as reports want it; `settings` are the files that it goes by, as `Checked.settings`. */
export function checkedOf(
  analysis: Analysis,
  { shown, surroundings }: PlanFile,
  settings: readonly string[],
): Checked {
  const { problems } = analysis
  const reported = problems.map((problem) => reportedProblem(shown, problem, surroundings.shownUri))
  const rules = wordsOf(problems.map(({ rule }) => rule))
  return { settings, problems: reported, facts: sharedFactsOf(analysis), rules }
}

/** One sentence for an error that should not have been. */
export function refusalForMistake(shown: string, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error)
  return { refusal: `${shown} could not be checked; please report this. It says: ${reason}` }
}

function wordsOf(ids: readonly string[]): ReadonlyMap<string, RuleWords> {
  const words = new Map<string, RuleWords>()
  for (const id of ids) {
    const rule = words.has(id) ? undefined : ruleById(id)
    if (rule) words.set(id, { title: rule.title, why: rule.why, class: rule.class })
  }
  return words
}
