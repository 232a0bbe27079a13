import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import type { OwnMetric } from '../schema/model.generated.ts'
import type { Plan } from './plan.ts'

/** What is known about a metric. */
export interface Metric {
  /** How far along the effect it counts. */
  readonly level: OwnMetric['level']
  readonly kind: OwnMetric['kind']
  readonly unit: string | undefined
  /** It counts our own work or applause. */
  readonly vanity: boolean
}

interface ListedMetric extends OwnMetric {
  readonly vanity?: boolean
}

const listed = new Map(Object.entries(vocabulary.metrics) as [string, ListedMetric][])

/** What is known about a metric by its word (`qr-scans`), from the list or a library; undefined for other words. */
export function metricOf(plan: Pick<Plan, 'vocabulary'>, word: string): Metric | undefined {
  const own = plan.vocabulary.metrics
  const found: ListedMetric | undefined =
    listed.get(word) ?? (own && Object.hasOwn(own, word) ? own[word] : undefined)
  if (!found) return undefined
  const { level, kind, unit, vanity = false } = found
  return { level, kind, unit, vanity }
}
