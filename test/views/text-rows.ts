import type { Table } from '../../src/core/views/view.ts'

/** What the cells of a table's rows say; nothing of a table that is not there. */
export function textRows(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map((row) => row().map(({ text }) => text))
}
