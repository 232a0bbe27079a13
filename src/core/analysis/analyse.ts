import type { PlanDocument } from '../document/document.ts'
import { rangeIn } from '../document/document.ts'
import type { PlanPath } from '../document/node.ts'
import { assemble } from '../plan/assemble.ts'
import { type Assembly, changedSince } from '../plan/assembly.ts'
import type { Libraries } from '../plan/libraries.ts'
import type { Plan } from '../plan/plan.ts'
import { type Whereabouts, whereaboutsIn } from '../plan/whereabouts.ts'
import type { Rule } from '../rules/rule.ts'
import { rules as allRules } from '../rules/rules.ts'
import { withAgreed } from '../settings/agreed.ts'
import { isIgnored } from '../settings/ignored.ts'
import { ruleSetFor } from '../settings/rule-set.ts'
import { noSettings, type Settings } from '../settings/settings.ts'
import type { Status } from '../settings/severity.ts'
import type { Range } from '../text/position.ts'
import { allFindings } from './all-findings.ts'
import type { Analysis, Problem } from './analysis.ts'
import { type WrittenExceptions, writtenExceptions } from './exceptions.ts'
import type { OnRuleError } from './found.ts'
import { problemsOf } from './problems.ts'
import { type RuleRun, runRules } from './run-rules.ts'

/** What `analyse` needs. */
export interface AnalysisInput {
  /** The file's address; relative imports start from it. */
  readonly uri: string
  readonly document: PlanDocument
  readonly libraries: Libraries
  /** What the team has agreed on; by default nothing. */
  readonly settings?: Settings | undefined
  /** Judges as if the plan had this status, whatever it says of itself. */
  readonly status?: Status | undefined
  /** The analysis of an earlier version of the same file: what did not change is taken from it. */
  readonly previous?: Analysis | undefined
  /**
   * The other plans of the workspace, which rules over several plans look at; by default none. The same list means that
   * none of them has changed.
   */
  readonly others?: readonly Analysis[] | undefined
  /** By default all rules. */
  readonly rules?: readonly Rule[] | undefined
  /** Hears of an error inside a rule; without it the error is thrown. */
  readonly onRuleError?: OnRuleError | undefined
}

interface Memory {
  readonly assembly: Assembly
  readonly whereabouts: Whereabouts
  /** What the rules say of this version, or else of the last one before it of which somebody asked. */
  readonly latest: () => Checks | undefined
}

/** What the rules say of one version. */
interface Checks {
  readonly run: RuleRun
  readonly allowed: WrittenExceptions
  readonly problems: readonly Problem[]
}

const memories = new WeakMap<Analysis, Memory>()

/**
 * Says everything that is known about one version of a text. With `previous` the cost follows the edit, not the file;
 * the result is the same as without. Rules run when somebody first asks for the problems. Whatever the text, nothing
 * throws.
 */
export function analyse(input: AnalysisInput): Analysis {
  const { uri, document } = input
  const settings = input.settings ?? noSettings
  const libraries = withAgreed(input.libraries, settings)
  const before = input.previous && memories.get(input.previous)
  const assembly = assemble(uri, document, libraries, before?.assembly)
  const onError = input.onRuleError ?? rethrow
  const set = ruleSetFor(input.rules ?? allRules, settings)
  const others = input.others ?? noOthers
  const whereabouts = whereaboutsIn(document, assembly.heads)
  const rangeInOther = (uri: string, path: PlanPath): Range | undefined => {
    const other = others.find(({ plan }) => plan.uri === uri)
    return other && placeOf(other, path)
  }
  const version = { document, assembly, whereabouts, settings, status: input.status, rangeInOther }
  let checks: Checks | undefined
  let earlier = before?.latest()
  const check = (): Checks => {
    const run = runRules(assembly, set, earlier?.run, plansOf(others), onError)
    const changed = changedSince(earlier?.run.assembly, assembly)
    const allowed = writtenExceptions(assembly, earlier?.allowed, changed)
    earlier = undefined
    const findings = isIgnored(settings, uri) ? [] : allFindings(run, allowed, version, onError)
    return { run, allowed, problems: problemsOf(findings, version) }
  }
  const analysis: Analysis = {
    uri,
    document,
    plan: assembly.plan,
    settings,
    get problems() {
      checks ??= check()
      return checks.problems
    },
  }
  memories.set(analysis, { assembly, whereabouts, latest: () => checks ?? earlier })
  return analysis
}

/** The same analysis of a plan of which parts are left out; places are still found, problems are left out. */
export function analysisOf(analysis: Analysis, plan: Plan): Analysis {
  const { uri, document, settings } = analysis
  return standIn({ uri, document, plan, problems: [], settings }, analysis)
}

/** Lets places be found in `other` as in `analysis`, whose text it speaks of; returns it. */
export function standIn(other: Analysis, analysis: Analysis): Analysis {
  const memory = memories.get(analysis)
  if (memory) memories.set(other, memory)
  return other
}

const noOthers: readonly Analysis[] = []
const plansByList = new WeakMap<readonly Analysis[], readonly Plan[]>()

/** The plans of a list of analyses; the same for the same list. */
function plansOf(analyses: readonly Analysis[]): readonly Plan[] {
  const known = plansByList.get(analyses) ?? analyses.map(({ plan }) => plan)
  plansByList.set(analyses, known)
  return known
}

function rethrow(error: unknown): never {
  throw error
}

/** The range of a part of the plan in the text that was analysed; of the nearest part above when it is not written. */
export function placeOf(analysis: Analysis, path: PlanPath, part?: 'name' | 'value'): Range {
  const whereabouts = memories.get(analysis)?.whereabouts
  const spot = whereabouts?.of(path, part)
  return rangeIn(analysis.document, spot?.index ?? 0, spot?.span ?? { start: 0, end: 0 })
}
