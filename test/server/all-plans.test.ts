import { expect, test } from 'vitest'
import {
  type AllPlansResult,
  allPlansRequest,
  checkedNotification,
  filesChangedNotification,
} from '../../src/server/protocol.ts'
import { session } from './session.ts'

const folder = 'vault:/plans'
const plan = (name: string, more = '') => `commsPlan: 1\nplan: {name: ${name}}\n${more}`
const spring = `${folder}/spring.commsplan.yaml`
const autumn = `${folder}/autumn.commsplan.yaml`
const library = `${folder}/house.commslib.yaml`

async function office(files: Readonly<Record<string, string>>) {
  const clientFiles = new Map(Object.entries(files))
  const it = await session({ folders: [folder], clientFiles })
  const ask = async () => {
    const { top, parts, plans } = await it.client.sendRequest<AllPlansResult>(allPlansRequest)
    return { plans, body: [top, ...parts.map(({ markup }) => markup)].join('') }
  }
  return { ...it, clientFiles, ask }
}

test('the page about all plans has those on disk and those that are open, also unsaved ones', async () => {
  const { ask, change, open } = await office({
    [spring]: plan('Spring'),
    [autumn]: plan('Autumn'),
    [library]: 'commsLibrary: 1\nname: House\n',
  })
  expect((await ask()).plans).toEqual([autumn, spring])
  open(spring, plan('Spring'))
  open('untitled:Untitled-1', plan('Winter'))
  change(spring, 2, plan('Early spring'))
  const { body, plans } = await ask()
  expect([...plans].sort()).toEqual(['untitled:Untitled-1', autumn, spring])
  for (const name of ['Autumn', 'Early spring', 'Winter']) expect(body).toContain(name)
  expect(body).toContain('All plans · 3 plans')
})

test('a name leads to its plan by the address of its file', async () => {
  const { ask } = await office({ [spring]: plan('Spring') })
  expect((await ask()).body).toContain(`data-path="[&quot;${spring}&quot;]"`)
})

test('what the settings leave out, and what is no plan, is not on it', async () => {
  const { ask, open } = await office({
    [spring]: plan('Spring'),
    [autumn]: plan('Autumn'),
    [`${folder}/commsplan.config.yaml`]: 'commsConfig: 1\nignore: [autumn.commsplan.yaml]\n',
  })
  open(autumn, plan('Autumn'))
  open('untitled:Untitled-2', 'commsLibrary: 1\nname: House\n')
  expect((await ask()).plans).toEqual([spring])
})

test('a library that changes on disk changes what plans say', async () => {
  const used = 'imports: [house.commslib.yaml]\n'
  const { ask, client, clientFiles } = await office({
    [spring]: plan(
      'Spring',
      `${used}calendar: {activities: {a: {channel: mail, audiences: [friends], start: 2027-03-01, end: 2027-03-09}}}\n`,
    ),
    [library]:
      'commsLibrary: 1\naudiences: {friends: {name: Friends}}\nchannels: {mail: {type: email}}\n',
  })
  expect((await ask()).body).toContain('Friends')
  clientFiles.set(
    library,
    clientFiles.get(library)?.replace('name: Friends', 'name: Old friends') ?? '',
  )
  expect((await ask()).body).not.toContain('Old friends')
  await client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: library, type: 2 }],
  })
  expect((await ask()).body).toContain('Old friends')
})

test('without plans it says what would stand there', async () => {
  const { ask } = await office({})
  expect((await ask()).body).toContain('There is no plan here yet')
})

test('only a client that hears of checks is told that files have changed', async () => {
  const heard: string[] = []
  const silent = await session({ folders: [folder], clientFiles: new Map() })
  silent.client.onNotification(filesChangedNotification, () => {
    heard.push('changed')
  })
  silent.client.onNotification(checkedNotification, () => {
    heard.push('checked')
  })
  await silent.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
  await silent.client.sendRequest(allPlansRequest)
  expect(heard).toEqual([])
})
