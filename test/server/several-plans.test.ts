import { expect, test } from 'vitest'
import { type Session, session } from './session.ts'

const folder = 'vscode-vfs://github/plans'
const alpha = `${folder}/alpha.commsplan.yaml`
const beta = `${folder}/beta.commsplan.yaml`

const plan = (name: string, campaign: string) => `commsPlan: 1
plan: {name: ${name}, status: in-review}
channels:
  site: {type: website, tracking: {source: a, campaign: ${campaign}}}
`

/** The first look of a process takes its time on a busy machine. */
const patiently = { timeout: 10_000 }

/** What is said last of a plan's campaign, once that is what it should be. */
async function untilSaid({ published }: Session, uri: string, words: string | undefined) {
  await expect
    .poll(() => {
      const last = published.findLast((each) => each.uri === uri)
      return last?.diagnostics
        .filter(({ code }) => code === 'tracking/same-campaign')
        .map(({ message }) => /^“.*?”/.exec(String(message))?.[0])
    }, patiently)
    .toEqual(words === undefined ? [] : [words])
}

test('a plan is compared with those that lie in the folder', async () => {
  const clientFiles = new Map([[beta, plan('Beta', 'bloom')]])
  const running = await session({ folders: [folder], clientFiles })
  running.open(alpha, plan('Alpha', 'bloom'))
  await untilSaid(running, alpha, '“Beta”')
  clientFiles.set(beta, plan('Beta', 'snow'))
  const changes = [{ uri: beta, type: 2 }]
  await running.client.sendNotification('workspace/didChangeWatchedFiles', { changes })
  await untilSaid(running, alpha, undefined)
})

test('a plan that the team leaves out is compared with nobody', async () => {
  const settings = `${folder}/commsplan.config.yaml`
  const clientFiles = new Map([[beta, plan('Beta', 'bloom')]])
  const running = await session({ folders: [folder], clientFiles })
  running.open(alpha, plan('Alpha', 'bloom'))
  await untilSaid(running, alpha, '“Beta”')
  clientFiles.set(settings, 'commsplanConfig: 1\nignore: [beta.commsplan.yaml]\n')
  const changes = [{ uri: settings, type: 1 }]
  await running.client.sendNotification('workspace/didChangeWatchedFiles', { changes })
  await untilSaid(running, alpha, undefined)
})

test('plans that are open hear of each other while somebody types', async () => {
  const running = await session({ folders: [folder], clientFiles: new Map() })
  running.open(alpha, plan('Alpha', 'bloom'))
  running.open(beta, plan('Beta', 'snow'))
  await untilSaid(running, alpha, undefined)
  running.change(beta, 2, plan('Beta', 'bloom'))
  await untilSaid(running, alpha, '“Beta”')
  await untilSaid(running, beta, '“Alpha”')
  running.close(beta)
  await untilSaid(running, alpha, undefined)
})
