import type { Rule } from '../rule.ts'
import { channelUnmeasured } from './channel-unmeasured.ts'
import { impossibleMetric } from './impossible-metric.ts'
import { marketingReviewsItself } from './marketing-reviews-itself.ts'
import { noReview } from './no-review.ts'
import { offlineUnseen } from './offline-unseen.ts'
import { vanityOnly } from './vanity-only.ts'

/** Rules about measurement: how anyone will know, and who looks. */
export const measurementRules: readonly Rule[] = [
  channelUnmeasured,
  impossibleMetric,
  vanityOnly,
  offlineUnseen,
  noReview,
  marketingReviewsItself,
]
