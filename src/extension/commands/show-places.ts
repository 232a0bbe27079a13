import { commands, Location, Position, Range, Uri } from 'vscode'
import type { Command } from './command.ts'

/** Shows the places that the line over a part of a plan speaks of. The server sends them as plain values. */
export const showPlaces: Command = {
  id: 'commsplan.showPlaces',
  async run(_workbench, uri, at, places) {
    if (typeof uri !== 'string' || !isPosition(at) || !Array.isArray(places)) return
    const file = Uri.parse(uri)
    const locations = places.filter(isRange).map(({ start, end }) => {
      return new Location(file, new Range(positionOf(start), positionOf(end)))
    })
    await commands.executeCommand('editor.action.showReferences', file, positionOf(at), locations)
  },
}

interface PlainPosition {
  readonly line: number
  readonly character: number
}

function positionOf({ line, character }: PlainPosition): Position {
  return new Position(line, character)
}

function isPosition(value: unknown): value is PlainPosition {
  const { line, character } = (value ?? {}) as Record<string, unknown>
  return isCount(line) && isCount(character)
}

function isRange(value: unknown): value is { start: PlainPosition; end: PlainPosition } {
  const { start, end } = (value ?? {}) as Record<string, unknown>
  return isPosition(start) && isPosition(end)
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0
}
