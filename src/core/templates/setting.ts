import type { Business } from '../plan/header.ts'

/** Where a business usually tells its story, and where people do something about it. */
export interface Setting {
  /** The kind of audience, as in `audiences`. */
  readonly audience: string
  /** The channel that people see first. */
  readonly first: Place
  /** The channel where people can act. */
  readonly near: Place
  /** How the first hands on to the near one. */
  readonly bridge: string
}

/** A channel with the circumstances in which people usually meet it. */
export interface Place {
  readonly id: string
  readonly type: string
  readonly times: string
  readonly places: string
  readonly platforms: string
  readonly devices: string
}

const social: Place = {
  ...{ id: 'social', type: 'organic-social', times: 'evening' },
  ...{ places: 'sofa', platforms: 'instagram', devices: 'phone' },
}

const shop: Place = {
  ...{ id: 'shop', type: 'store', times: 'saturday' },
  ...{ places: 'own-store', platforms: 'shop-counter', devices: 'none' },
}

const professionals: Place = {
  ...{ id: 'social', type: 'organic-social', times: 'midday' },
  ...{ places: 'office', platforms: 'linkedin', devices: 'laptop' },
}

const salesTeam: Place = {
  ...{ id: 'sales-team', type: 'sales-team', times: 'budget-cycle' },
  ...{ places: 'meeting-room', platforms: 'face-to-face', devices: 'none' },
}

const packaging: Place = {
  ...{ id: 'packaging', type: 'packaging', times: 'breakfast' },
  ...{ places: 'kitchen', platforms: 'packaging', devices: 'print' },
}

const reseller: Place = {
  ...{ id: 'reseller', type: 'reseller', times: 'saturday' },
  ...{ places: 'shop-aisle', platforms: 'shop-shelf', devices: 'none' },
}

const press: Place = {
  ...{ id: 'local-press', type: 'press', times: 'breakfast' },
  ...{ places: 'home', platforms: 'printed-newspaper', devices: 'print' },
}

const desk: Place = {
  ...{ id: 'service-desk', type: 'customer-service', times: 'want-help' },
  ...{ places: 'home', platforms: 'phone-call', devices: 'phone' },
}

const settings: Readonly<Record<Business, Setting>> = {
  b2c: { audience: 'consumer', first: social, near: shop, bridge: 'store-finder' },
  b2b: { audience: 'business', first: professionals, near: salesTeam, bridge: 'booking' },
  b2b2c: { audience: 'consumer', first: packaging, near: reseller, bridge: 'short-url' },
  public: { audience: 'citizen', first: press, near: desk, bridge: 'phone-number' },
  nonprofit: { audience: 'supporter', first: social, near: desk, bridge: 'phone-number' },
}

/** Where a plan for this kind of business starts from. */
export function settingFor(business: Business): Setting {
  return settings[business]
}

/** Every kind of business, in the order in which they are offered. */
export const businesses = Object.keys(settings) as readonly Business[]
