import type { PageResult } from './protocol.ts'

/** Request, client to server: the page about all plans of the workspace. It has no params. */
export const allPlansRequest = 'commsplan/allPlans'

/** Result of `commsplan/allPlans`, a whole page; the path of a part that can be chosen is the address of its plan. */
export interface AllPlansResult extends Required<Pick<PageResult, 'top' | 'parts' | 'styles'>> {
  /** The addresses of the plans on it. */
  readonly plans: readonly string[]
}

/** Notification, server to client (who hears of checks): files that are not open have come, changed or gone. No params. */
export const filesChangedNotification = 'commsplan/filesChanged'
