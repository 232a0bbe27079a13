/** Things by what they belong to; groups and the things in them stand in the order of the things. */
export function grouped<Item, Group>(
  items: Iterable<Item>,
  groupOf: (item: Item) => Group,
): ReadonlyMap<Group, readonly Item[]> {
  return groupedByAll(items, (item) => [groupOf(item)])
}

/** As `grouped`, for things that may belong to several groups, or to none. */
export function groupedByAll<Item, Group>(
  items: Iterable<Item>,
  groupsOf: (item: Item) => Iterable<Group>,
): ReadonlyMap<Group, readonly Item[]> {
  const groups = new Map<Group, Item[]>()
  for (const item of items) {
    for (const group of groupsOf(item)) {
      const known = groups.get(group)
      if (known) known.push(item)
      else groups.set(group, [item])
    }
  }
  return groups
}
