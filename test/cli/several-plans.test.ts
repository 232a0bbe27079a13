import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const plan = (name: string, campaign: string) => `commsPlan: 1
plan: {name: ${name}, status: in-review}
channels:
  site: {type: website, tracking: {source: a, campaign: ${campaign}}}
`

const folderOf = (files: Readonly<Record<string, string>>) => {
  const folder = temporaryFolder()
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: { readonly startLine: number }
  }
}

interface Result {
  readonly ruleId: string
  readonly message: { readonly text: string }
  readonly locations: readonly Place[]
  readonly relatedLocations?: readonly Place[]
}

/** What is said of campaigns, with the places that belong to it. */
async function campaignsIn(folder: string, ...args: readonly string[]) {
  const { stdout } = await commsplanHere(['lint', '--format', 'sarif', ...args], { folder })
  const results: readonly Result[] = JSON.parse(stdout).runs[0].results
  return results
    .filter(({ ruleId }) => ruleId === 'tracking/same-campaign')
    .map(({ message, locations, relatedLocations = [] }) => [
      fileOf(locations[0]),
      /^.*? the campaign “.*?”/.exec(message.text)?.[0],
      ...relatedLocations.map(
        (place) => `${fileOf(place)}:${place.physicalLocation.region.startLine}`,
      ),
    ])
}

function fileOf(place: Place | undefined): string | undefined {
  return place?.physicalLocation.artifactLocation.uri
}

const both = [
  ['a.commsplan.yaml', '“Beta” already uses the campaign “bloom”', 'b.commsplan.yaml:4'],
  ['b.commsplan.yaml', '“Alpha” already uses the campaign “bloom”', 'a.commsplan.yaml:4'],
]

test('plans are compared, whether all are asked for or one, and each hears of the other', async () => {
  const folder = folderOf({
    'a.commsplan.yaml': plan('Alpha', 'bloom'),
    'b.commsplan.yaml': plan('Beta', 'bloom'),
    'c.commsplan.yaml': plan('Gamma', 'snow'),
  })
  expect(await campaignsIn(folder)).toEqual(both)
  expect(await campaignsIn(folder, 'a.commsplan.yaml', 'c.commsplan.yaml')).toEqual([both[0]])
  expect(await campaignsIn(folder, 'b.commsplan.yaml')).toEqual([both[1]])
  expect(await campaignsIn(folder, 'c.commsplan.yaml')).toEqual([])
})

test('a plan is compared with those that lie elsewhere below the working folder, and not with itself', async () => {
  const folder = folderOf({ 'a.commsplan.yaml': plan('Alpha', 'bloom') })
  mkdirSync(join(folder, 'autumn'))
  writeFileSync(join(folder, 'autumn', 'b.commsplan.yaml'), plan('Beta', 'bloom'))
  symlinkSync(join(folder, 'a.commsplan.yaml'), join(folder, 'z.commsplan.yaml'))
  const [a, other] = both[0] ?? []
  expect(await campaignsIn(folder, 'a.commsplan.yaml')).toEqual([
    [a, other, 'autumn/b.commsplan.yaml:4'],
  ])
  expect(await campaignsIn(folder, 'autumn')).toEqual([
    ['autumn/b.commsplan.yaml', both[1]?.[1], 'a.commsplan.yaml:4'],
  ])
})

test('a plan that the team leaves out is compared with nobody', async () => {
  const folder = folderOf({
    'a.commsplan.yaml': plan('Alpha', 'bloom'),
    'b.commsplan.yaml': plan('Beta', 'bloom'),
    'commsplan.config.yaml': 'commsplanConfig: 1\nignore: [b.commsplan.yaml]\n',
  })
  expect(await campaignsIn(folder)).toEqual([])
  expect(await campaignsIn(folder, 'a.commsplan.yaml')).toEqual([])
})

test('what one plan is told is remembered as what it is told among all', async () => {
  const folder = folderOf({
    'a.commsplan.yaml': plan('Alpha', 'bloom'),
    'b.commsplan.yaml': plan('Beta', 'bloom'),
  })
  expect(await campaignsIn(folder, '--cache')).toEqual(both)
  expect(await campaignsIn(folder, '--cache', 'a.commsplan.yaml')).toEqual([both[0]])
  writeFileSync(join(folder, 'b.commsplan.yaml'), plan('Beta', 'snow'))
  expect(await campaignsIn(folder, '--cache', 'a.commsplan.yaml')).toEqual([])
})

test('the settings of the team are found and checked, too', async () => {
  const folder = folderOf({
    'a.commsplan.yaml': plan('Alpha', 'bloom'),
    'commsplan.config.yaml': 'commsplanConfig: 1\nrules:\n  chanels/no-role: error\n',
  })
  const { stdout } = await commsplanHere(['lint', '--format', 'json'], { folder })
  const { files, problems } = JSON.parse(stdout)
  expect(files).toBe(2)
  expect(problems.map(({ file }: { readonly file: string }) => file)).toContain(
    'commsplan.config.yaml',
  )
})

test('the cache knows when another plan says something else, moves or goes', async () => {
  const folder = folderOf({
    'a.commsplan.yaml': plan('Alpha', 'bloom'),
    'b.commsplan.yaml': plan('Beta', 'bloom'),
  })
  const other = join(folder, 'b.commsplan.yaml')
  const lint = () => campaignsIn(folder, '--cache')
  expect(await lint()).toEqual(both)
  expect(await lint()).toEqual(both)
  writeFileSync(other, readFileSync(other, 'utf8').replace('channels', '# moved\nchannels'))
  expect((await lint())[0]).toEqual([...(both[0] ?? []).slice(0, 2), 'b.commsplan.yaml:5'])
  writeFileSync(other, plan('Beta', 'snow'))
  expect(await lint()).toEqual([])
  writeFileSync(other, plan('Beta', 'bloom'))
  expect(await lint()).toEqual(both)
  rmSync(other)
  expect(await lint()).toEqual([])
})
