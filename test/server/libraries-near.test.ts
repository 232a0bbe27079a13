import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { CompletionList } from 'vscode-languageserver'
import { session } from './session.ts'

test('imports are completed with the libraries of the workspace, the nearest first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commsplan-libraries-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const path of [
    'plans/spring/here.commslib.yaml',
    'plans/brand and sound.commslib.yml',
    'shared/nordics.commslib.yaml',
    'shared/other.commsplan.yaml',
    '.hidden/no.commslib.yaml',
    'node_modules/no.commslib.yaml',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), 'commsLibrary: 1\n')
  }
  const uri = pathToFileURL(join(folder, 'plans/spring/a.commsplan.yaml')).href
  const at = { textDocument: { uri }, position: { line: 0, character: 10 } }
  const text = 'imports: [\n'

  const { client, open } = await session({ folders: [pathToFileURL(folder).href] })
  open(uri, text)
  const list = (await client.sendRequest('textDocument/completion', at)) as CompletionList
  expect(list.items.map(({ label }) => label)).toEqual([
    'here.commslib.yaml',
    '../brand and sound.commslib.yml',
    '../../shared/nordics.commslib.yaml',
  ])

  const alone = await session()
  alone.open(uri, text)
  const own = (await alone.client.sendRequest('textDocument/completion', at)) as CompletionList
  expect(own.items.map(({ label }) => label)).toEqual(['here.commslib.yaml'])
})
