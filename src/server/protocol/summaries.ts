import type { PlanSummary } from '../../core/index.ts'

/** Request, client to server: what an open file is, how far its parts have come and what is wrong where. */
export const summaryRequest = 'commsplan/summary'

/** Params of `commsplan/summary`. */
export interface SummaryParams {
  readonly uri: string
}

/** Result of `commsplan/summary`. */
export interface SummaryResult extends PlanSummary {
  /** The version of the text that it is about. */
  readonly version: number
}
