import { fieldNamed } from '../schema/field-at.ts'
import type { Collection, ObjectName } from '../schema/field-types.ts'
import type { RawFields } from './read-value.ts'
import { sameValue } from './same-value.ts'

/**
 * Most keys are typed in sentences, and most rules never look at one. So the sentences of entities tell when they are
 * read: whatever was worked out without reading any holds as long as nothing but sentences changes.
 */
let wereRead = false

/** Says that sentences were looked at; for what keeps sentences of entities beyond one run. */
export function noteWordsRead(): void {
  wereRead = true
}

/** Runs a piece of work and tells whether it looked at a sentence of an entity. */
export function watchingWords<Result>(work: () => Result): {
  readonly result: Result
  readonly readWords: boolean
} {
  const before = wereRead
  wereRead = false
  try {
    const result = work()
    return { result, readWords: wereRead }
  } finally {
    wereRead ||= before
  }
}

const objectOf: Readonly<Partial<Record<Collection, ObjectName>>> = {
  objectives: 'Objective',
  audiences: 'Audience',
  chapters: 'Chapter',
  channels: 'Channel',
  connections: 'Connection',
  activities: 'Activity',
  teams: 'Team',
  evidence: 'Evidence',
}

/** The same fields; reading a sentence among them is noted. */
export function withWatchedWords(collection: Collection, fields: RawFields): RawFields {
  const watched: RawFields = Object.create(null)
  for (const name of Object.keys(fields)) {
    const value = fields[name]
    if (!areWords(collection, name)) watched[name] = value
    else {
      Object.defineProperty(watched, name, {
        enumerable: true,
        get() {
          wereRead = true
          return value
        },
      })
    }
  }
  return watched
}

/** Whether two versions of an entity have the same fields and differ at most in what their sentences say. */
export function differOnlyInWords(collection: Collection, a: RawFields, b: RawFields): boolean {
  const names = Object.keys(a)
  const others = Object.keys(b)
  return (
    names.length === others.length &&
    names.every(
      (name, at) =>
        name === others[at] && (areWords(collection, name) || sameValue(a[name], b[name])),
    )
  )
}

const wordFields = new Map<Collection, Map<string, boolean>>()

/** Sentences and lists of them: texts that neither come from a list nor refer to anything. */
function areWords(collection: Collection, name: string): boolean {
  const known = wordFields.get(collection) ?? new Map<string, boolean>()
  wordFields.set(collection, known)
  const before = known.get(name)
  if (before !== undefined) return before
  const object = objectOf[collection]
  const field = object && fieldNamed(object, name)
  const isText = field?.kind === 'text' || field?.kind === 'long-text'
  const answer = isText && !field.list && !field.suggests && !field.refersTo
  known.set(name, answer)
  return answer
}
