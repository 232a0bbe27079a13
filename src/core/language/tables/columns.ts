/** What the cells of a column are, and so how they are read. */
export type CellKind = 'title' | 'text' | 'day' | 'money' | 'type' | 'channel' | 'owner' | 'status'

/** One field that a column of a table can fill. */
export interface Column {
  readonly field: string
  readonly kind: CellKind
  /** Headings that mean this field, in small letters without signs. */
  readonly headings: readonly string[]
}

/** What a table can become: one entry for each of its rows. */
export interface TableKind {
  readonly collection: 'channels' | 'activities'
  /** "channel", "activity". */
  readonly one: string
  readonly many: string
  readonly columns: readonly Column[]
}

const budget: Column = {
  field: 'budget',
  kind: 'money',
  headings:
    'budget|money|cost|costs|spend|amount|media budget|media cost|net|investment|total'.split('|'),
}

const owner: Column = {
  field: 'owner',
  kind: 'owner',
  headings: 'owner|team|responsible|responsibility|lead|run by|who'.split('|'),
}

const partner: Column = {
  field: 'partner',
  kind: 'text',
  headings: 'partner|agency|supplier|vendor|media owner|publisher|company'.split('|'),
}

/** A table of channels: no days, or channels with a role. */
export const channelTable: TableKind = {
  collection: 'channels',
  one: 'channel',
  many: 'channels',
  columns: [
    {
      field: 'name',
      kind: 'title',
      headings: 'channel|channels|name|title|medium|media|touchpoint|channel name'.split('|'),
    },
    { field: 'type', kind: 'type', headings: ['type', 'kind', 'channel type', 'media type'] },
    {
      field: 'role',
      kind: 'text',
      headings: 'role|job|task|purpose|description|what it does'.split('|'),
    },
    owner,
    partner,
    budget,
  ],
}

/** A table of activities, which have a first and a last day. */
export const activityTable: TableKind = {
  collection: 'activities',
  one: 'activity',
  many: 'activities',
  columns: [
    {
      field: 'name',
      kind: 'title',
      headings: 'activity|activities|name|title|what|campaign|placement|flight|line|item'.split(
        '|',
      ),
    },
    {
      field: 'channel',
      kind: 'channel',
      headings: 'channel|channels|medium|media|touchpoint|channel name'.split('|'),
    },
    {
      field: 'start',
      kind: 'day',
      headings: 'start|starts|from|start date|first day|begin|begins|live date|on air'.split('|'),
    },
    {
      field: 'end',
      kind: 'day',
      headings: 'end|ends|to|until|end date|last day|finish|off air'.split('|'),
    },
    {
      field: 'status',
      kind: 'status',
      headings: ['status', 'state'],
    },
    { field: 'format', kind: 'text', headings: ['format', 'size', 'length', 'spot length'] },
    budget,
    {
      field: 'production',
      kind: 'money',
      headings: 'production|production cost|production costs|production budget'.split('|'),
    },
    owner,
    partner,
    {
      field: 'notes',
      kind: 'text',
      headings: 'notes|note|comment|comments|remark|remarks|description'.split('|'),
    },
  ],
}

/** Which column of a table fills which field; a field is filled by the first column that means it. */
export interface Match {
  readonly kind: TableKind
  /** Positions of columns, from 0, with their fields. */
  readonly columns: ReadonlyMap<number, Column>
  /** Headings that mean nothing here, as written. */
  readonly unknown: readonly string[]
}

/** Matches the first row of a table with what a plan can take in; undefined when it has no such headings. */
export function matchHeadings(headings: readonly string[]): Match | undefined {
  const asActivities = matchWith(activityTable, headings)
  if (hasField(asActivities, 'start') || hasField(asActivities, 'end')) return asActivities
  const first = bare(headings[0] ?? '')
  if (/^activit/.test(first)) return asActivities
  const asChannels = matchWith(channelTable, headings)
  return hasField(asChannels, 'name') ? asChannels : undefined
}

function matchWith(kind: TableKind, headings: readonly string[]): Match {
  const columns = new Map<number, Column>()
  const unknown: string[] = []
  for (const [position, heading] of headings.entries()) {
    const word = bare(heading)
    const taken = new Set([...columns.values()])
    const column = kind.columns.find((each) => !taken.has(each) && each.headings.includes(word))
    if (column) columns.set(position, column)
    else if (word !== '') unknown.push(heading)
  }
  return { kind, columns, unknown }
}

/** Whether a column fills a field. */
export function hasField({ columns }: Match, field: string): boolean {
  return [...columns.values()].some((column) => column.field === field)
}

/** A heading without its signs and what stands in brackets: "Budget (EUR)" → "budget". */
function bare(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/\b(?:eur|usd|gbp|chf|sek|nok|dkk)\b|[€$£¥]/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
