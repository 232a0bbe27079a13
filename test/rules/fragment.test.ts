import { expect, test } from 'vitest'
import { planFrom, soundPlan } from './fragment.ts'

test('an empty fragment is the sound plan', () => {
  expect(planFrom('')).toBe(soundPlan)
})

test('fields of the fragment take the place of the sound plan’s, inside sections, too', () => {
  const plan = planFrom('plan:\n  status: draft\nchannels:\n  posters:\n    role: Says so')
  expect(plan.match(/^plan:$/gm)).toHaveLength(1)
  expect(plan).toContain('plan:\n  status: draft\n  name: Mend it here\n')
  expect(plan).toContain('  posters:\n    role: Says so\n    type: out-of-home\n')
  expect(plan).toContain('\n  workshop:\n    type: store\n')
  expect(plan).not.toContain('in-review')
})

test('a field without a value takes the sound plan’s away', () => {
  const plan = planFrom('objectives:\nbrand:\n  promise:')
  expect(plan).toContain('objectives:\nbrand:\n')
  expect(plan).not.toContain('More riders')
  expect(plan).not.toContain('Every bicycle')
})

test('a section that cannot be told apart counts as it is', () => {
  expect(planFrom('plan:\n  name: x\n  half')).not.toContain('in-review')
  expect(planFrom('teams: [a')).not.toContain('function: operations')
})
