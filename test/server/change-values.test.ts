import { expect, test } from 'vitest'
import {
  type ChangeResult,
  changeRequest,
  type ValuesResult,
  valuesRequest,
} from '../../src/server/protocol.ts'
import { onLine, session } from './session.ts'

const uri = 'memfs:/plans/a.commsplan.yaml'
const plan = `commsPlan: 1
imports: [house.commslib.yaml]
plan:
  name: Spring
connectedStory:
  chapters:
    one: {channels: [letter]}
`
const library = 'commsLibrary: 1\nchannels:\n  letter: {type: email, role: Says it}\n'

async function started() {
  const clientFiles = new Map([['memfs:/plans/house.commslib.yaml', library]])
  const { client, open, change } = await session({ clientFiles, folders: ['memfs:/plans'] })
  open(uri, plan)
  return {
    change,
    values: (path: unknown) => client.sendRequest<ValuesResult>(valuesRequest, { uri, path }),
    edits: (values: unknown) => client.sendRequest<ChangeResult>(changeRequest, { uri, values }),
  }
}

test('values are offered under their names and come back as edits of one version', async () => {
  const { change, edits, values } = await started()
  expect(await values(['plan', 'name'])).toMatchObject({
    values: [{ label: 'name', text: 'Spring' }],
  })
  change(uri, 2, 'Summer', onLine(3, 8, 14))
  expect(await edits([{ path: ['plan', 'name'], text: 'Autumn' }])).toEqual({
    version: 2,
    edits: [{ range: onLine(3, 8, 14), newText: 'Autumn' }],
  })
})

test('what comes from a library is changed there', async () => {
  const { values } = await started()
  const { refused } = await values(['channels', 'letter'])
  expect(refused).toMatch(/library house\.commslib\.yaml.*Change it there\.$/)
})

test('what cannot be changed is refused with a sentence, what makes no sense with nothing', async () => {
  const { edits, values } = await started()
  expect(await values(['channels'])).toEqual({ values: [], refused: expect.stringMatching(/\.$/) })
  const tooDeep = [{ path: ['plan', 'name', 'first'], text: 'x' }]
  expect(await edits(tooDeep)).toMatchObject({ edits: [], refused: expect.stringMatching(/\.$/) })
  for (const wrong of [undefined, 'x', [{ path: 'plan', text: 'x' }], [{ path: [], text: 7 }]]) {
    expect(await edits(wrong)).toBeNull()
  }
  expect(await values('plan')).toBeNull()
})
