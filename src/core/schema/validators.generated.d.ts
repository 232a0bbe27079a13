// Written by scripts/generate.mjs from schemas/. Change the schemas instead.

/** One way in which a value does not fit the format. */
export interface Fault {
  /** Where, as a JSON Pointer (RFC 6901) from the value that was checked; '' is the value itself. */
  readonly instancePath: string
  /** `type`, `enum`, `format` or `additionalProperties`. */
  readonly keyword: 'type' | 'enum' | 'format' | 'additionalProperties'
  /** `type`: { type }, `enum`: { allowedValues }, `format`: { format }, `additionalProperties`: { additionalProperty }. */
  readonly params: {
    readonly type?: string | readonly string[]
    readonly allowedValues?: readonly string[]
    readonly format?: string
    readonly additionalProperty?: string
  }
  readonly schemaPath: string
}

/** Says whether a value fits. `errors` belong to the last call; one cause gives one fault; missing fields are no fault. */
export type Validator = ((value: unknown) => boolean) & { errors?: null | readonly Fault[] }

export const Plan: Validator
export const PlanHeader: Validator
export const Brand: Validator
export const Positioning: Validator
export const Proof: Validator
export const Voice: Validator
export const Asset: Validator
export const Objective: Validator
export const Audience: Validator
export const EmotionalAction: Validator
export const EmotionalShift: Validator
export const ConnectedStory: Validator
export const Chapter: Validator
export const Channel: Validator
export const Measure: Validator
export const HandOff: Validator
export const Consent: Validator
export const Tracking: Validator
export const Connection: Validator
export const Calendar: Validator
export const Activity: Validator
export const Delivery: Validator
export const Milestone: Validator
export const Blackout: Validator
export const Budget: Validator
export const BudgetLine: Validator
export const Measurement: Validator
export const Experiment: Validator
export const Review: Validator
export const Team: Validator
export const Responsibility: Validator
export const Evidence: Validator
export const Compliance: Validator
export const Claim: Validator
export const Risk: Validator
export const Library: Validator
export const Vocabulary: Validator
export const Settings: Validator
export const RuleSetting: Validator
export const TeamWords: Validator
export const MarketSetting: Validator
export const OwnRule: Validator
