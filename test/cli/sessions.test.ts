import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commsplan, temporaryFolder } from './command-line.ts'

/**
 * Each folder in fixtures/ is a working folder with a `session.txt`: commands after `$`, each with what it prints.
 * Lines of standard error begin with `!`; `[1]` is an exit code other than 0. To add a test, add a folder with the
 * commands; `npx vitest run test/cli -u` fills in the rest, for you to read.
 */
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

test.for(readdirSync(fixtures))('%s', async (name) => {
  const session = join(fixtures, name, 'session.txt')
  const folder = temporaryFolder(join(fixtures, name))
  let transcript = ''
  for (const line of readFileSync(session, 'utf8').split('\n')) {
    if (!line.startsWith('$ ')) continue
    const [, variable, value, args] = /^\$ (?:([A-Z_]+)=(\S*) )?commsplan ?(.*)$/.exec(line) ?? []
    if (args === undefined) throw new Error(`“${line}” runs no commsplan`)
    const env = variable === undefined ? {} : { [variable]: value }
    const given = args.split(' ').filter((word) => word !== '')
    const { stdout, stderr, exit } = await commsplan(given, { folder, env })
    const notes = stderr.replace(/^(?=.)/gm, '! ')
    transcript += `${line}\n${stdout}${notes}${exit === 0 ? '' : `[${exit}]\n`}`
  }
  await expect(transcript).toMatchFileSnapshot(session)
})
