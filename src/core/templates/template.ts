import type { Answers } from './answers.ts'

/** One way to begin a plan: one file, and one line in the list in `templates.ts`. */
export interface Template {
  readonly id: string
  /** What planners call it. */
  readonly title: string
  /** What it is for and what is in it, in one short sentence. */
  readonly says: string
  /**
   * The plan below its cover page and its brand, as lines of text. What only the planner knows stands in angle brackets:
   * `<what they do>`; the checks ask for it as long as it does.
   */
  readonly sections: (answers: Answers) => string
}
