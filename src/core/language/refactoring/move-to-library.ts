import { analyse } from '../../analysis/analyse.ts'
import { changeDocument, openDocument, type PlanDocument, textOf } from '../../document/document.ts'
import { nameOf } from '../../document/node.ts'
import type { Change } from '../../edit/change.ts'
import { editsFor } from '../../edit/edits-for.ts'
import type { PlanText } from '../../edit/plan-text.ts'
import type { Slot } from '../../edit/slot.ts'
import { foldersFor, type Libraries, resolveImport } from '../../plan/libraries.ts'
import type { Plan } from '../../plan/plan.ts'
import { sameValue } from '../../plan/same-value.ts'
import { wordsOf } from '../../plan/title.ts'
import { partInWords } from '../../rules/words.ts'
import { applyEdits, lineStartsOf, rangeOf } from '../../text/lines.ts'
import { entryText, isAloneAmongComments, withoutField } from './entry-text.ts'
import { addToLibrary, newLibraryText } from './library-text.ts'
import type { FileChange, Refactoring, RefactoringKind, RefactoringPlace } from './refactoring.ts'

/** Collections of a plan whose entries a library can hold. */
const movable = ['audiences', 'channels', 'teams', 'evidence'] as const

/** Money is this plan's own and stays in it: other plans that use the library have their own. */
const staysInPlan = 'budget'

/** The entry that is to move. */
interface Entry {
  readonly slot: Slot
  readonly collection: (typeof movable)[number]
  readonly id: string
}

/** A library that the entry could go to. */
interface Target {
  readonly change: FileChange
  /** The library as it would be. */
  readonly after: PlanDocument
  /** For a new library: the import that the plan needs. */
  readonly imports: string | undefined
}

/** Moves the entry on whose first line the cursor is to a library: one that the plan imports, or a new one beside it. */
export const moveToLibrary: RefactoringKind = function* (place) {
  const entry = entryAt(place)
  if (!entry || place.analysis.plan.shared[entry.collection].has(entry.id)) return
  const whole = entryText(place.plan, entry.slot)
  const words = whole && withoutField(whole, entry.slot, staysInPlan)
  if (!words) return
  for (const target of targetsFor(place, entry, words)) yield* moved(place, entry, target)
}

function entryAt({ plan, position, slots }: RefactoringPlace): Entry | undefined {
  const slot = slots[1]
  if (plan.file !== 'Plan' || !slot?.name) return undefined
  const [section, id] = slot.path
  const collection = movable.find((each) => each === section)
  const { line } = rangeOf(lineStartsOf(plan.text), plan.text.length, slot.name).start
  return collection && line === position.line ? { slot, collection, id: String(id) } : undefined
}

function* targetsFor(
  { analysis, libraries, newLibrary }: RefactoringPlace,
  { collection }: Entry,
  words: string,
): Generator<Target> {
  for (const { outcome } of analysis.plan.imports) {
    const library = outcome.kind === 'library' ? libraries.files.get(outcome.uri) : undefined
    if (outcome.kind !== 'library' || !library) continue
    const edit = addToLibrary(library, collection, words)
    if (!edit) continue
    const after = changeDocument(library, { text: applyEdits(textOf(library), [edit]) })
    yield { change: { uri: outcome.uri, isNew: false, edits: [edit] }, after, imports: undefined }
  }
  const imports = newLibrary && fileName(newLibrary)
  const { folders } = withFolders(analysis.uri, libraries)
  if (!imports || resolveImport(analysis.uri, imports, folders) !== newLibrary) return
  const text = newLibraryText(collection, words)
  const start = { line: 0, character: 0 }
  const edits = [{ range: { start, end: start }, newText: text }]
  const change = { uri: newLibrary, isNew: true, edits }
  yield { change, after: openDocument(text), imports }
}

function* moved(
  place: RefactoringPlace,
  entry: Entry,
  { change, after, imports }: Target,
): Generator<Refactoring> {
  const { analysis, libraries } = place
  const edits = editsFor(analysis.document, changesOf(place.plan, entry, imports))
  if (!edits) return
  const part = partInWords(entry.slot.path)
  const to = change.isNew ? `a new library, ${fileName(change.uri)}` : fileName(change.uri)
  const title = `Move ${part} to ${to}`
  const files = new Map(libraries.files).set(change.uri, after)
  const planAfter = analyse({
    uri: analysis.uri,
    document: changeDocument(analysis.document, { text: applyEdits(place.plan.text, edits) }),
    previous: analysis,
    libraries: { ...withFolders(analysis.uri, libraries), files },
    rules: [],
  }).plan
  const refactoring = { title, kind: 'refactor.move' } as const
  if (!planAfter[entry.collection].has(entry.id)) {
    const impossible = `Nothing else in this plan names “${wordsOf(entry.id)}”, so the plan would lose it.`
    yield { ...refactoring, files: [], impossible }
  } else if (saysTheSame(analysis.plan, planAfter)) {
    const own = { uri: analysis.uri, isNew: false, edits }
    yield { ...refactoring, files: [change, own] }
  }
}

/** What changes in the plan: the entry goes, or all of it but its money. A section that has comments stays with them. */
function changesOf(
  { text }: PlanText,
  { slot }: Entry,
  imports: string | undefined,
): readonly Change[] {
  const names = slot.value?.kind === 'map' ? slot.value.entries.map(nameOf) : []
  const going = names.filter((name) => name !== staysInPlan)
  const whole: Change = isAloneAmongComments(text, slot)
    ? { do: 'empty', path: slot.path.slice(0, -1) }
    : { do: 'remove', path: slot.path }
  const changes =
    going.length === names.length
      ? [whole]
      : going.map((name): Change => ({ do: 'remove', path: [...slot.path, name] }))
  return imports === undefined
    ? changes
    : [...changes, { do: 'append', path: ['imports'], value: imports }]
}

/** Whether everything that libraries can hold says in one plan what it says in the other, in whatever order. */
function saysTheSame(before: Plan, after: Plan): boolean {
  return movable.every((collection) => {
    const old = before[collection]
    const now = after[collection]
    return (
      old.size === now.size &&
      [...old].every(([id, { fields }]) => {
        return saysTheSameFields(fields, now.get(id)?.fields)
      })
    )
  })
}

function saysTheSameFields(a: object, b: object | undefined): boolean {
  const sorted = (fields: object) => Object.entries(fields).sort(([x], [y]) => (x < y ? -1 : 1))
  return b !== undefined && sameValue(sorted(a), sorted(b))
}

/** Libraries have folders only once the plan imports one. */
function withFolders(uri: string, libraries: Libraries): Libraries {
  return { ...libraries, folders: foldersFor(uri, libraries.folders) }
}

/** The name of a file as it is written in `imports`. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
