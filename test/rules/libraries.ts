import { loadLibraries, loadSettings, openDocument } from '../../src/core/index.ts'

/** Where the examples' plans and libraries lie. */
export const folder = 'file:///plans/'

/** Libraries, and files that are none, which examples may import. */
export const files: ReadonlyMap<string, string> = new Map([
  [
    'ferrow.commslib.yaml',
    `commsLibrary: 1
name: Ferrow everywhere
teams:
  press: {function: communications, name: Press}
`,
  ],
  ['north.commslib.yaml', 'commsLibrary: 1\nteams:\n  press: {function: communications}\n'],
  ['south.commslib.yaml', 'commsLibrary: 1\nteams:\n  press: {function: marketing}\n'],
  ['circle-east.commslib.yaml', 'commsLibrary: 1\nimports: [circle-west.commslib.yaml]\n'],
  ['circle-west.commslib.yaml', 'commsLibrary: 1\nimports: [circle-east.commslib.yaml]\n'],
  [
    'members.commslib.yaml',
    `commsLibrary: 1
audiences:
  members: {who: People with a card of the club}
channels:
  members-letter:
    type: direct-mail
    role: Says what only members hear
    owner: marketing
    consent: {basis: contract}
    access: [large-print]
    measures: [{metric: response-rate, to: 5%}]
`,
  ],
  ['broken.commslib.yaml', 'commsLibrary: 1\nteams: ]\n'],
  ['notes.yaml', 'notes: Nothing to share\n'],
])

/** Settings, and files that are none, on which examples may build. */
const settingsFiles: ReadonlyMap<string, string> = new Map([
  ['house.config.yaml', 'commsConfig: 1\n'],
  ['round.config.yaml', 'commsConfig: 1\nextends: [commsplan.config.yaml]\n'],
])

/** Loads the settings of the folder, which say this. */
export async function settingsFor(uri: string, text: string) {
  const all = new Map([...files, ...settingsFiles, ['commsplan.config.yaml', text]])
  const { settings } = await loadSettings(uri, {
    folders: [folder],
    readFile: async (address) => all.get(decodeURIComponent(address.slice(folder.length))),
  })
  return settings
}

/** Loads what a plan imports from these files. */
export function librariesFor(uri: string, text: string) {
  return loadLibraries(uri, openDocument(text), {
    folders: [folder],
    readFile: async (address) => files.get(decodeURIComponent(address.slice(folder.length))),
  })
}
