import type { RuleMeta } from '../../rules/rule-meta.ts'

/** What every own rule says about itself. */
export type OwnMeta = Pick<RuleMeta, 'id' | 'class' | 'title' | 'why' | 'since' | 'examples'>
