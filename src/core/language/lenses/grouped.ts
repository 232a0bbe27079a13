/** Things by what they belong to, in their order. */
export function grouped<Item, Group>(
  items: Iterable<Item>,
  groupsOf: (item: Item) => readonly Group[],
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
