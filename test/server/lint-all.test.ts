import { expect, test } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { largestText } from '../../src/core/index.ts'
import { type LintAllResult, lintAllRequest, rulesRequest } from '../../src/server/protocol.ts'
import { type Session, type SessionOptions, session } from './session.ts'

const folder = 'vscode-vfs://github/plans'
const alpha = `${folder}/alpha.commsplan.yaml`
const beta = `${folder}/house/beta.commsplan.yaml`
const team = `${folder}/commsplan.config.yaml`

const plan = (name: string, campaign: string, status = 'in-review') => `commsPlan: 1
plan: {name: ${name}, status: ${status}}
channels:
  site: {type: website, tracking: {source: a, campaign: ${campaign}}}
`

async function start(files: Record<string, string>, options: SessionOptions = {}) {
  const clientFiles = new Map(Object.entries(files))
  const running = await session({ folders: [folder], clientFiles, ...options })
  return {
    ...running,
    lintAll: (params: object = {}) =>
      running.client.sendRequest<LintAllResult | null>(lintAllRequest, params),
    /** Another program writes, or removes, a file of the folder. */
    async write(uri: string, text?: string) {
      if (text === undefined) clientFiles.delete(uri)
      else clientFiles.set(uri, text)
      const changes = [{ uri, type: text === undefined ? 3 : 2 }]
      await running.client.sendNotification('workspace/didChangeWatchedFiles', { changes })
    },
  }
}

/** The rules of the problems that are shown of a file; undefined when nothing was ever said of it. */
function shown({ published }: Session, uri: string): readonly unknown[] | undefined {
  return published.findLast((each) => each.uri === uri)?.diagnostics.map(({ code }) => code)
}

const clash = 'tracking/same-campaign'
const typo = 'structure/not-in-list'

test('problems of files that are not open are shown once somebody asks', async () => {
  const running = await start({
    [alpha]: plan('Alpha', 'bloom'),
    [beta]: plan('Beta', 'bloom', 'approvd'),
  })
  const result = await running.lintAll()
  expect(result?.files.map(({ uri, kind }) => [uri, kind])).toEqual([
    [alpha, 'plan'],
    [beta, 'plan'],
  ])
  expect(shown(running, alpha)).toContain(clash)
  expect(shown(running, beta)).toEqual(expect.arrayContaining([clash, typo]))
  for (const { uri, problems } of result?.files ?? []) {
    expect(problems.map(({ rule }) => rule)).toEqual(shown(running, uri))
  }
})

test('nothing is shown of files that nobody asked for', async () => {
  const bad = plan('Alpha', 'bloom', 'approvd')
  const running = await start({ [alpha]: bad, [beta]: bad })
  await running.write(alpha, plan('Alpha', 'snow', 'approvd'))
  const result = await running.lintAll({ folder: `${folder}/house` })
  expect(result?.files.map(({ uri }) => uri)).toEqual([beta])
  expect(shown(running, beta)).toContain(typo)
  await running.write(beta)
  await expect.poll(() => shown(running, beta)).toEqual([])
  expect(shown(running, alpha)).toBeUndefined()
  expect(await running.lintAll()).toMatchObject({ files: [{ uri: alpha }] })
  expect(shown(running, alpha)).toContain(typo)
})

test('what is shown follows the disk: files change, go, and hear of each other', async () => {
  const running = await start({ [alpha]: plan('Alpha', 'bloom'), [beta]: plan('Beta', 'bloom') })
  await running.lintAll()
  await running.write(beta, plan('Beta', 'snow', 'approvd'))
  await expect.poll(() => shown(running, beta)).toContain(typo)
  await expect.poll(() => shown(running, alpha)).not.toContain(clash)
  await running.write(beta)
  await expect.poll(() => shown(running, beta)).toEqual([])
})

test('a file that is opened shows its own problems, and those of the disk again when it is closed', async () => {
  const running = await start({ [alpha]: plan('Alpha', 'bloom', 'approvd') })
  await running.lintAll()
  running.open(alpha, plan('Alpha', 'bloom'), 7)
  expect((await running.problems(alpha, 7)).map(({ code }) => code)).not.toContain(typo)
  const again = await running.lintAll()
  expect(again?.files[0]?.problems.map(({ rule }) => rule)).not.toContain(typo)
  const whileOpen = running.published.filter(({ uri }) => uri === alpha).slice(1)
  expect(whileOpen.every(({ version }) => version === 7)).toBe(true)
  running.close(alpha)
  await expect.poll(() => shown(running, alpha)).toContain(typo)
})

test('what the team leaves out is not looked at, and no other plan is compared with it', async () => {
  const running = await start({
    [alpha]: plan('Alpha', 'bloom'),
    [beta]: plan('Beta', 'bloom', 'approvd'),
    [team]: 'commsConfig: 1\nignore: [house/**]\n',
  })
  running.open(alpha, plan('Alpha', 'bloom'))
  const result = await running.lintAll()
  expect(result?.files.map(({ uri }) => uri)).toEqual([alpha, team])
  expect(shown(running, beta)).toBeUndefined()
  await running.write(team, 'commsConfig: 1\n')
  await expect.poll(() => shown(running, beta)).toContain(typo)
  await expect.poll(() => shown(running, alpha)).toContain(clash)
  await running.write(team, 'commsConfig: 1\nignore: [house/**]\n')
  await expect.poll(() => shown(running, beta)).toEqual([])
  await expect.poll(() => shown(running, alpha)).not.toContain(clash)
})

test('files that cannot be read are named', async () => {
  const running = await start({
    [alpha]: plan('Alpha', 'bloom'),
    [beta]: `commsPlan: 1\n# ${'x'.repeat(largestText)}\n`,
  })
  const result = await running.lintAll()
  expect(result?.files.map(({ uri }) => uri)).toEqual([alpha])
  expect(result?.unread).toEqual([beta])
})

test('a check that is cancelled leaves everything as it was', async () => {
  const files = Array.from({ length: 30 }, (_, at) => [
    `${folder}/${at}.commsplan.yaml`,
    plan(`Plan ${at}`, 'bloom', 'approvd'),
  ])
  const running = await start(Object.fromEntries(files))
  const cancel = new CancellationTokenSource()
  const asked = running.client.sendRequest(lintAllRequest, {}, cancel.token)
  cancel.cancel()
  await expect(asked).rejects.toThrow('Cancelled')
  expect(running.published).toEqual([])
})

test('how far it has come is told to whoever wants to know', async () => {
  const told: unknown[] = []
  const running = await start(
    { [alpha]: plan('Alpha', 'bloom'), [beta]: plan('Beta', 'snow') },
    {
      before: (client) => {
        client.onNotification('$/progress', (params) => void told.push(params))
      },
    },
  )
  await running.lintAll({ workDoneToken: 'here' })
  expect(told).toEqual([
    { token: 'here', value: { kind: 'report', percentage: 50, message: '1 of 2' } },
    { token: 'here', value: { kind: 'report', percentage: 100, message: '2 of 2' } },
  ])
})

test('where problems are switched off, they are shown when asked for, until the text is edited', async () => {
  const running = await start({ [beta]: plan('Beta', 'snow', 'approvd') }, { capabilities: {} })
  const settings = { commsplan: { lint: { run: 'off' } } }
  await running.client.sendNotification('workspace/didChangeConfiguration', { settings })
  const text = plan('Alpha', 'bloom', 'approvd')
  running.open(alpha, text)
  expect(await running.problems(alpha, 1)).toEqual([])
  await running.lintAll()
  expect(shown(running, alpha)).toContain(typo)
  expect(shown(running, beta)).toContain(typo)
  running.open(beta, plan('Beta', 'snow', 'approvd'), 1)
  expect((await running.problems(beta, 1)).map(({ code }) => code)).toContain(typo)
  running.change(alpha, 2, text)
  expect(await running.problems(alpha, 2)).toEqual([])
})

test('rules are listed with what they are about', async () => {
  const running = await start({})
  const { rules } = await running.client.sendRequest<{ rules: readonly object[] }>(rulesRequest, {})
  expect(rules).toContainEqual({
    id: 'structure/bad-date',
    title: 'A date that cannot be read',
    kind: 'Cannot be right',
  })
})
