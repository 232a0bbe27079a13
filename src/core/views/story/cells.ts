import { titleOf } from '../../plan/title.ts'
import { type Html, html } from '../html.ts'
import type { Layout } from './layout.ts'

/**
 * Where the cells of the matrix lie, so that somebody beside an editor can tick them: chapters down, channels across,
 * lengths in pixels from the left and top of the strip of columns; and which of them are full, as pairs of places in the
 * two lists.
 */
export interface MatrixCells {
  readonly chapters: readonly {
    readonly id: string
    readonly title: string
    readonly top: number
    readonly height: number
  }[]
  readonly channels: readonly {
    readonly id: string
    readonly title: string
    readonly left: number
    readonly width: number
  }[]
  readonly told: readonly (readonly [chapter: number, channel: number])[]
}

/** Beyond so many nobody ticks cells by eye, and controls over all of them would keep the page waiting for seconds. */
const mostCells = 5000

/**
 * The cells of a matrix as an attribute of its drawing, with a space before it; undefined for a matrix with more cells
 * than are ticked in a page. There the text, and its refactoring for telling a chapter on another channel, do the same.
 */
export function cellsIn({ rows, strip }: Layout): Html | undefined {
  const chapters = rows.flatMap(({ row, top, height }) =>
    row.kind === 'chapter' ? [{ row, top, height }] : [],
  )
  if (chapters.length * strip.columns.length > mostCells) return undefined
  const told = chapters.flatMap(({ row }, chapter) =>
    strip.columns.flatMap(({ column }, channel) =>
      row.tellings.has(column.channel.id) ? [[chapter, channel] as const] : [],
    ),
  )
  const cells: MatrixCells = {
    chapters: chapters.map(({ row: { chapter }, top, height }) => ({
      id: chapter.id,
      title: titleOf(chapter),
      top,
      height,
    })),
    channels: strip.columns.map(({ column: { channel }, x, width }) => ({
      id: channel.id,
      title: titleOf(channel),
      left: x - width / 2,
      width,
    })),
    told,
  }
  return html` data-cells="${JSON.stringify(cells)}"`
}
