/** Every object of the format: the three kinds of files, their parts, and the small objects written in braces. */
export type ObjectName =
  | 'Plan'
  | 'PlanHeader'
  | 'Brand'
  | 'Positioning'
  | 'Proof'
  | 'Voice'
  | 'Asset'
  | 'Objective'
  | 'Audience'
  | 'Ages'
  | 'EmotionalAction'
  | 'EmotionalShift'
  | 'ConnectedStory'
  | 'Chapter'
  | 'Channel'
  | 'Measure'
  | 'HandOff'
  | 'Consent'
  | 'Cap'
  | 'Tracking'
  | 'Connection'
  | 'Calendar'
  | 'Activity'
  | 'Buy'
  | 'Delivery'
  | 'Milestone'
  | 'Blackout'
  | 'Budget'
  | 'Split'
  | 'Allocation'
  | 'BudgetLine'
  | 'Measurement'
  | 'Experiment'
  | 'Review'
  | 'Team'
  | 'Responsibility'
  | 'Evidence'
  | 'Compliance'
  | 'Claim'
  | 'Risk'
  | 'Library'
  | 'Vocabulary'
  | 'OwnFeeling'
  | 'OwnMetric'
  | 'Settings'
  | 'RuleSetting'
  | 'TeamWords'
  | 'MarketSetting'
  | 'OwnRule'

/** What a single value is. `object` holds fields of its own; `anything` is never checked. */
export type Kind =
  | 'text'
  | 'long-text'
  | 'id'
  | 'date'
  | 'date-or-period'
  | 'integer'
  | 'number'
  | 'money'
  | 'percent'
  | 'money-or-percent'
  | 'amount'
  | 'boolean'
  | 'country'
  | 'currency'
  | 'language'
  | 'host'
  | 'path'
  | 'url'
  | 'url-or-path'
  | 'utm'
  | 'hours'
  | 'anything'
  | 'object'

/** One value, a list of values, or values that each have a name before the colon. */
export type Shape = 'one' | 'list' | 'map'

/** Named entries that other parts of a plan can refer to by their id. */
export type Collection =
  | 'objectives'
  | 'audiences'
  | 'channels'
  | 'chapters'
  | 'connections'
  | 'activities'
  | 'teams'
  | 'evidence'
  | 'proofs'
  | 'brands'

/** What a value points to: a collection, a stage of the journey, or any part as `section.id`. */
export type RefersTo = Exclude<Collection, 'activities'> | 'stages' | 'parts'

/** A closed list of `schemas/vocabulary.json`: other values are wrong. */
export type ListName =
  | 'access'
  | 'activityStatus'
  | 'appeal'
  | 'assetKind'
  | 'audienceKind'
  | 'audiencePriority'
  | 'budgetBasis'
  | 'budgetLineKind'
  | 'business'
  | 'buyUnit'
  | 'buyingRole'
  | 'channelTypes'
  | 'clientPart'
  | 'consentBasis'
  | 'devices'
  | 'directions'
  | 'emotionFamily'
  | 'emotionTone'
  | 'every'
  | 'evidenceKind'
  | 'journeyPresets'
  | 'level3'
  | 'maturity'
  | 'media'
  | 'methods'
  | 'metricKind'
  | 'metricLevel'
  | 'milestoneKind'
  | 'mode'
  | 'motivators'
  | 'objectiveLevel'
  | 'planStatus'
  | 'ownRuleSection'
  | 'priority'
  | 'profile'
  | 'purpose'
  | 'ruleLevel'
  | 'storyModel'
  | 'teamFunction'

/** An open list of `schemas/vocabulary.json`: its words are offered, others are fine. */
export type SuggestionName =
  | 'access'
  | 'bridges'
  | 'capPeriods'
  | 'emotions'
  | 'focusAreas'
  | 'metricUnit'
  | 'metrics'
  | 'places'
  | 'platforms'
  | 'times'

/** `yes`: must be there. `lib`: must exist, but may come from an imported library. */
export type Required = 'yes' | 'lib' | 'no'

/** The second form a field may take: an id instead of the brand, a list instead of a preset journey. */
export interface Alternative {
  readonly shape: Shape
  readonly kind: Kind
  readonly refersTo?: RefersTo
}

/** What the format says about one field, in the planner's words. */
export interface FieldDoc {
  readonly name: string
  /** The hover text: one or two sentences. */
  readonly meaning: string
  /** An example value as it would be written in the file; may be a list or braces. */
  readonly example?: string
  /** The framework, standard or practice that the field comes from. */
  readonly source: string
  readonly required: Required
  readonly shape: Shape
  /** The kind of the value; of each entry, for a list or a map. */
  readonly kind: Kind
  /** The object that the value, or each entry, is; only when `kind` is `object`. */
  readonly object?: ObjectName
  /** The map's ids name entries of this collection. */
  readonly collection?: Collection
  /** The value is an id in this collection, a stage, or a part of the plan. */
  readonly refersTo?: RefersTo
  /** Together with `refersTo`: free text is fine, too. */
  readonly orText?: true
  /** The map's ids are ids of this collection. */
  readonly keysReferTo?: 'audiences'
  /** What stands before the colon in a map, when it is not an id. */
  readonly keysKind?: 'country' | 'currency' | 'word' | 'rule'
  readonly list?: ListName
  readonly suggests?: SuggestionName
  /** The most words a text should have. */
  readonly maxWords?: number
  /** The most characters a text should have. */
  readonly maxLength?: number
  /** The value that holds when the field is left out. */
  readonly default?: string | number | boolean
  readonly alternative?: Alternative
}

/** What the format says about one object. */
export interface ObjectDoc {
  readonly name: ObjectName
  /** The planner's word for one of these, in the singular and small letters: "channel", "moment". */
  readonly title: string
  /** What it is, in a sentence or two. */
  readonly description: string
  /** In the order in which a plan presents them. */
  readonly fields: readonly FieldDoc[]
}
