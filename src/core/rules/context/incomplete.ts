import type { Entity, Plan } from '../../plan/plan.ts'
import type { Connection } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, type Fix, planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { usualDevices } from './moment-stub.ts'

/** A moment has all four: times, places, platforms and devices. */
export const incomplete = planRule({
  id: 'context/incomplete',
  class: 'completeness',
  title: 'A moment that is not complete',
  why: 'Times, places, platforms and devices together make a moment. One that lacks a side cannot be met on purpose.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['connections', 'missing', 'channels'],
  check: function* (plan) {
    const absent = absentSides(plan)
    for (const moment of plan.connections.values()) {
      const empty = sides.filter((side) => moment.fields[side]?.length === 0)
      const names = sides.filter((side) => absent.get(moment.id)?.has(side) || empty.includes(side))
      const [first] = names
      if (first !== undefined) yield onMoment(plan, moment, names)
    }
  },
  examples: {
    good: [
      `contextualConnections:
  saturday-at-the-workshop:
    devices: [none]`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    times:
    places: []`,
        says: ['Add times and places to the moment “Flat tyre monday”. A moment needs all four.'],
      },
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    devices:`,
        says: [
          'Add devices to the moment “Flat tyre monday”. If people use no device there, write none.',
        ],
        fixed: `contextualConnections:
  flat-tyre-monday:
    devices: [print]`,
      },
    ],
  },
})

const sides = ['times', 'places', 'platforms', 'devices'] as const

type Side = (typeof sides)[number]

/** Sides that nobody has written, by the moment's id. */
function absentSides(plan: Pick<Plan, 'missing'>): ReadonlyMap<string, ReadonlySet<string>> {
  const absent = new Map<string, Set<string>>()
  for (const { object, path, field } of plan.missing) {
    if (object !== 'Connection') continue
    const id = String(path.at(-1))
    const names = absent.get(id)
    if (names) names.add(field.name)
    else absent.set(id, new Set([field.name]))
  }
  return absent
}

function onMoment(
  plan: Pick<Plan, 'channels'>,
  moment: Entity<Connection>,
  names: readonly Side[],
): Finding {
  const [only] = names
  const end = names.includes('devices')
    ? 'If people use no device there, write none.'
    : 'A moment needs all four.'
  const fix = fixFor(plan, moment, names)
  return {
    at:
      only !== undefined && names.length === 1
        ? { path: [...moment.path, only] }
        : { path: moment.path, part: 'name' },
    says: `Add ${inWords(names, 'and')} to ${namedEntity(moment)}. ${end}`,
    fixes: fix ? [fix] : [],
  }
}

/** Devices and platforms follow from the channels; times and places only the planner knows. */
function fixFor(
  plan: Pick<Plan, 'channels'>,
  { fields, path }: Entity<Connection>,
  names: readonly Side[],
): Fix | undefined {
  const channels = fields.channels ?? []
  const known = {
    times: [],
    places: [],
    platforms: [
      ...new Set(channels.flatMap((id) => plan.channels.get(id)?.fields.platforms ?? [])),
    ],
    devices: usualDevices(plan, channels),
  }
  if (names.some((name) => known[name].length === 0)) return undefined
  return {
    title: `Add the usual ${inWords(names, 'and')} of its channels`,
    changes: names.map((name) => ({ do: 'set', path: [...path, name], value: known[name] })),
  }
}
