/** The one door to the core: everything that the server, the extension and the command line use. */

export { type AnalysisInput, analyse, placeOf } from './analysis/analyse.ts'
export type { Analysis, Problem, RelatedProblem } from './analysis/analysis.ts'
export { automaticFixOf, fixAll, type Judge } from './analysis/fix-all.ts'
export { problemLine } from './analysis/problem-line.ts'
export { type SharedFacts, sharedFactsOf } from './analysis/shared-facts.ts'
export { type UnreadLine, unreadLineOf } from './analysis/unread-line.ts'
export {
  changeDocument,
  type DocumentChange,
  largestText,
  lengthOf,
  openDocument,
  type PlanDocument,
  textOf,
} from './document/document.ts'
export type { PlanPath } from './document/node.ts'
export { pathAt } from './document/path-at.ts'
export type { Change } from './edit/change.ts'
export { editsFor } from './edit/edits-for.ts'
export { type Telling, type TellingAsked, tellChapter } from './edit/tell-chapter.ts'
export { typedChange, type WrittenValue, writtenValuesAt } from './edit/written-values.ts'
export type { Completions } from './language/completion/choice.ts'
export { complete, wantsLibraries } from './language/completion/complete.ts'
export { chooseLibrary } from './language/fixes/choose-library.ts'
export { type FormattingOptions, format } from './language/formatting/format.ts'
export { formatOnEnter } from './language/formatting/format-on-enter.ts'
export { hintsIn } from './language/hints/hints.ts'
export { hover } from './language/hover/hover.ts'
export { definitionsAt } from './language/ids/definitions.ts'
export { highlightsAt, referencesAt } from './language/ids/references.ts'
export { type Refusal, renameAt, renamePlaceAt } from './language/ids/rename.ts'
export { foldingRanges } from './language/layout/folding.ts'
export { selectionAt } from './language/layout/selection.ts'
export { type Lens, lensesOf } from './language/lenses/lenses.ts'
export { documentLinks } from './language/links/document-links.ts'
export { findSymbols } from './language/outline/find-symbols.ts'
export { outline } from './language/outline/outline.ts'
export { leaveOutEdit } from './language/quieting/leave-out.ts'
export { levelChoices, levelEdits, newSettings } from './language/quieting/set-level.ts'
export type { FileChange, Refactoring } from './language/refactoring/refactoring.ts'
export { refactoringsAt } from './language/refactoring/refactorings.ts'
export type {
  PlanSummary,
  ProblemCounts,
  SummaryEntry,
  SummaryPart,
} from './language/summary/plan-summary.ts'
export { summarise } from './language/summary/summarise.ts'
export { type PastedTable, pasteTable } from './language/tables/paste-table.ts'
export type { Typed } from './language/typed/typed.ts'
export { typedDay } from './language/typed/typed-day.ts'
export { withoutMarkup } from './language/words/markdown.ts'
export {
  type PlanFile,
  surroundingsOf,
  type Workspace,
  workspaceOf,
} from './language/workspace/workspace.ts'
export { unreadBanner } from './page/banner.ts'
export { type DrawnPage, drawPage, type PagePart } from './page/drawn-page.ts'
export { bodyOf, type PageOptions, pageBody } from './page/page-body.ts'
export { pageStyles } from './page/page-styles.ts'
export { readers } from './page/readers.ts'
export { rehearsePage } from './page/rehearse.ts'
export { drawReport, reportPage } from './page/report-page.ts'
export { standalonePage } from './page/standalone-page.ts'
export { fullDateWords } from './plan/date-words.ts'
export { isLibraryFile, isPlanFile, isPlanText, isSettingsFile } from './plan/file-names.ts'
export {
  type FilterKind,
  filterIn,
  filterKinds,
  noFilter,
  type PlanFilter,
} from './plan/filter.ts'
export { type FilterGroup, type FilterState, filterState } from './plan/filter-choices.ts'
export { filteredPlan } from './plan/filtered-plan.ts'
export {
  foldersFor,
  importsOf,
  type Libraries,
  type LibraryHost,
  loadLibraries,
  noLibraries,
  pathForImport,
} from './plan/libraries.ts'
export { countWords } from './plan/number-words.ts'
export { classWords } from './rules/class-words.ts'
export type { Fix, Rule } from './rules/rule.ts'
export type { RuleClass } from './rules/rule-meta.ts'
export { ruleById, rules } from './rules/rules.ts'
export { ignoredBy, isIgnored } from './settings/ignored.ts'
export {
  type LoadedSettings,
  loadSettings,
  type SettingsHost,
  settingsFileName,
} from './settings/load-settings.ts'
export { noSettings, type Settings } from './settings/settings.ts'
export { type Severity, type Status, severityOf, statuses } from './settings/severity.ts'
export type { Answers } from './templates/answers.ts'
export { fileNameFor, newPlanText } from './templates/new-plan.ts'
export type { Template } from './templates/template.ts'
export { templates } from './templates/templates.ts'
export { typedBudget, typedEnd, typedName } from './templates/typed-answers.ts'
export { usualEnd, usualStart } from './templates/usual-days.ts'
export { type ChangedLines, changedLines } from './text/changed-lines.ts'
export { editsBetween } from './text/edits-between.ts'
export { applyEdits } from './text/lines.ts'
export { nearestWord } from './text/nearest.ts'
export type { Position, Range, TextEdit } from './text/position.ts'
export { printable } from './text/printable.ts'
export type { PortfolioSubject } from './views/all-plans/portfolio.ts'
export { fieldWords } from './views/field-words.ts'
export { escapeHtml, type Html } from './views/html.ts'
export type { MatrixCells } from './views/story/cells.ts'
export type { Reader, Subject } from './views/view.ts'
