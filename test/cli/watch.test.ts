import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { builtFile, temporaryFolder } from './command-line.ts'

const libraries = fileURLToPath(new URL('fixtures/libraries', import.meta.url))

test.runIf(process.platform !== 'win32')(
  '--watch checks again when a plan or its library changes, until Ctrl-C',
  async () => {
    const folder = temporaryFolder(libraries)
    const child = spawn(process.execPath, [builtFile, 'lint', 'plans', '--watch'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise((resolve) => child.on('close', resolve))
    let said = ''
    let watching = () => {}
    const take = (part: Buffer) => {
      said += part.toString()
      if (said.includes('watching for changes')) watching()
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    /** What is said from now until the next rest. */
    const next = async (change: () => void) => {
      said = ''
      const rest = new Promise<void>((resolve) => {
        watching = resolve
      })
      change()
      await rest
      await new Promise((resolve) => setTimeout(resolve, 50))
      return said
    }

    const before = await next(() => {})
    const plan = join(folder, 'plans', 'rescue.commsplan.yaml')
    const text = readFileSync(plan, 'utf8')
    expect(before).not.toContain('“objectives”')
    expect(await next(() => writeFileSync(plan, `${text}objectives: 7\n`))).toContain(
      '“objectives”',
    )
    expect(await next(() => writeFileSync(plan, text))).not.toContain('“objectives”')
    const library = join(folder, 'shared', 'town.commslib.yaml')
    const changed = await next(() => writeFileSync(library, 'commsLibrary: 1\n'))
    expect(changed).toMatch(/files checked: /)
    expect(changed).not.toBe(before)

    child.kill('SIGINT')
    expect(await ended).toBe(0)
  },
)

test.runIf(process.platform !== 'win32')(
  '--watch does not follow its own report, and sees a new folder',
  async () => {
    const folder = temporaryFolder(libraries)
    const output = openSync(join(folder, 'report'), 'w')
    const child = spawn(process.execPath, [builtFile, 'lint', '--watch'], {
      cwd: folder,
      stdio: ['ignore', output, output],
    })
    closeSync(output)
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise((resolve) => child.on('close', resolve))
    const said = () => readFileSync(join(folder, 'report'), 'utf8')
    const rests = () => said().match(/watching for changes/g)?.length ?? 0
    const isSaid = async (what: RegExp) => {
      while (!what.test(said())) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await isSaid(/watching for changes/)
    mkdirSync(join(folder, 'autumn'))
    await isSaid(/(watching for changes[\s\S]*){2}/)
    const plan = 'commsPlan: 1\nplan: {name: Autumn}\nobjectives: 7\n'
    writeFileSync(join(folder, 'autumn', 'new.commsplan.yaml'), plan)
    await isSaid(/autumn\/new\.commsplan\.yaml[\s\S]*watching for changes/)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(rests()).toBe(3)
  },
)
