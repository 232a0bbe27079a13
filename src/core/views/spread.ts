/** Something with a height that wants to stand at a certain place. */
export interface Wish {
  /** Where its middle would best be, in pixels. */
  readonly at: number
  /** The room it takes, its distance to the next included, in pixels. */
  readonly room: number
}

/** Neighbours that touch and move as one. */
interface Group {
  readonly members: readonly Wish[]
  readonly room: number
  /** Where the group begins. */
  readonly start: number
}

/**
 * Places things on a line so that none overlap, each as near to its wish as the others allow. Their order stays as it
 * is given. Returns the middle of each, in pixels; `from` is where the first may begin.
 */
export function spread(wishes: readonly Wish[], from: number): readonly number[] {
  const groups: Group[] = []
  for (const wish of wishes) {
    let group = groupOf([wish], from)
    for (let before = groups.at(-1); before && before.start + before.room > group.start; ) {
      groups.pop()
      group = groupOf([...before.members, ...group.members], from)
      before = groups.at(-1)
    }
    groups.push(group)
  }
  return groups.flatMap(({ members, start }) => {
    let edge = start
    return members.map(({ room }) => {
      edge += room
      return edge - room / 2
    })
  })
}

/** The best common place of neighbours: the mean of where each of them would have the group begin. */
function groupOf(members: readonly Wish[], from: number): Group {
  let before = 0
  let sum = 0
  for (const { at, room } of members) {
    sum += at - room / 2 - before
    before += room
  }
  return { members, room: before, start: Math.max(from, sum / members.length) }
}
