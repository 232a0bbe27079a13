/**
 * The places at which two versions of a list hold different items; undefined when items came or went, so that nothing
 * can be said of one place.
 */
export function changedPlaces<Item>(
  before: readonly Item[],
  now: readonly Item[],
): readonly number[] | undefined {
  if (before.length !== now.length) return undefined
  const changed: number[] = []
  for (let at = 0; at < now.length; at++) if (now[at] !== before[at]) changed.push(at)
  return changed
}

/**
 * Works out a value for each item of a list. With the values for an earlier version of the list, only those items are
 * looked at that have taken another's place, and are given what was worked out for that one.
 *
 * @param changed the places at which the versions differ, as `changedPlaces` tells them; undefined means everywhere
 */
export function inStep<Item, Value>(
  items: readonly Item[],
  previous: readonly Value[] | undefined,
  changed: readonly number[] | undefined,
  workOut: (item: Item, at: number, before: Value | undefined) => Value,
): readonly Value[] {
  if (!previous || !changed) return items.map((item, at) => workOut(item, at, undefined))
  if (changed.length === 0) return previous
  const values = previous.slice()
  for (const at of changed) values[at] = workOut(items[at] as Item, at, previous[at])
  return values
}
