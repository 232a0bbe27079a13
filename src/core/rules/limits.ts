/** A number, or a number from where to where. */
export type LimitValue = number | readonly [from: number, to: number]

/** One number that a rule goes by. */
export interface Limit {
  /** What it is, in a few words: "Months after which a finding is old". */
  readonly says: string
  /** What holds unless the team says otherwise. */
  readonly usual: LimitValue
}

/** The numbers that a rule goes by, by name. */
export type Limits = { readonly [name: string]: Limit }

/** The numbers as they hold for one plan. */
export type LimitsFor<Declared extends Limits> = {
  readonly [Name in keyof Declared]: Declared[Name]['usual'] extends number
    ? number
    : readonly [from: number, to: number]
}
