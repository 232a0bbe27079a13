import { openDocument, type PlanDocument, textOf } from '../document/document.ts'
import { foldersFor, resolveImport } from '../plan/libraries.ts'
import type { LostBase } from '../rules/reports.ts'
import { joinSettings, type SettingsLayer } from './join-settings.ts'
import type { Settings } from './settings.ts'
import { writtenSettingsIn } from './written-settings.ts'

/** What the file with a team's settings is called (domain 1.2). */
export const settingsFileName = 'commsplan.config.yaml'

/** How a host reads files for `loadSettings`. */
export interface SettingsHost {
  /** Addresses (URIs) of the workspace folders; settings are looked for inside them and nowhere else. */
  readonly folders: readonly string[]
  /** The text of a file, or undefined when there is none, it cannot be read, or it leaves the folders. */
  readonly readFile: (uri: string) => Promise<string | PlanDocument | undefined>
}

/** Settings, and where they were looked for. */
export interface LoadedSettings {
  readonly settings: Settings
  /** Every address (URI) that was asked for, found or not: when one of them changes, the settings may change. */
  readonly asked: readonly string[]
}

/** More files than any team has; those beyond count as missing. */
const mostFiles = 200

/**
 * Reads the settings that hold for a file: those in its folder, laid on those of the folders above, up to the workspace
 * folder; each on what it `extends`. For a file of settings these are its own and those above. Never rejects; what
 * cannot be read is left out. `uri` is the address of the file.
 */
export async function loadSettings(uri: string, host: SettingsHost): Promise<LoadedSettings> {
  const folders = foldersFor(uri, host.folders)
  const asked = new Set<string>()
  const layers: SettingsLayer[] = []
  const lost = new Map<string, readonly LostBase[]>()

  async function readFile(address: string): Promise<string | PlanDocument | undefined> {
    if (asked.size >= mostFiles) return undefined
    asked.add(address)
    return host.readFile(address).catch(() => undefined)
  }

  async function readLayer(address: string): Promise<Layer | LostBase['reason']> {
    const found = await readFile(address)
    return found === undefined ? 'missing' : layerOf(found, address)
  }

  /** Settings of an installed package lie where its description says, or under the usual name. */
  async function packageLayer(name: string, from: string): Promise<Layer | LostBase['reason']> {
    let path = `node_modules/${name}/package.json`
    for (let at = addressOf(from, path); at !== undefined; at = addressOf(from, path)) {
      const description = await readFile(at)
      if (description !== undefined) {
        const file = addressOf(at, settingsFileIn(description))
        return file === undefined ? 'missing' : readLayer(file)
      }
      path = `../${path}`
    }
    return 'missing'
  }

  function addressOf(from: string, path: string): string | undefined {
    return resolveImport(from, path, folders)
  }

  /** Lays one file and all that it builds on; gives the addresses to which that leads back in a circle. */
  async function lay(
    from: Layer,
    folder: string,
    trail: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (trail.includes(from.uri)) return new Set([from.uri])
    const circles = new Set<string>()
    if (lost.has(from.uri)) return circles
    layers.push({ ...from, folder })
    const troubles: LostBase[] = []
    lost.set(from.uri, troubles)
    // The last line counts most, as it would if one were written after the other.
    for (const [index, written] of [...(from.written.extends ?? []).entries()].reverse()) {
      const base = await baseOf(written, from.uri)
      if (typeof base === 'string') {
        troubles.unshift({ written, index, reason: base })
        continue
      }
      const inner = await lay(base, folder, [...trail, from.uri])
      for (const uri of inner) circles.add(uri)
      if (inner.has(from.uri)) troubles.unshift({ written, index, reason: 'loop' })
    }
    return circles
  }

  async function baseOf(written: string, fromUri: string): Promise<Layer | LostBase['reason']> {
    if (isPackageName(written)) return packageLayer(written, fromUri)
    const address = addressOf(fromUri, written)
    return address === undefined ? 'missing' : readLayer(address)
  }

  let path = settingsFileName
  for (let at = addressOf(uri, path); at !== undefined; at = addressOf(uri, path)) {
    const own = await readLayer(at)
    if (typeof own !== 'string') await lay(own, at.slice(0, at.lastIndexOf('/')), [])
    path = `../${path}`
  }
  return { settings: remembered(joinSettings(layers, lost)), asked: [...asked] }
}

type Layer = Omit<SettingsLayer, 'folder'>

function layerOf(found: string | PlanDocument, uri: string): Layer | 'not-settings' {
  const document = typeof found === 'string' ? openDocument(found) : found
  const written = writtenSettingsIn(document, uri)
  return written ? { uri, written } : 'not-settings'
}

/** Where the description of a package (`package.json`) says that its settings lie. */
function settingsFileIn(description: string | PlanDocument): string {
  try {
    const text = typeof description === 'string' ? description : textOf(description)
    const said: unknown = JSON.parse(text)?.commsplan
    return typeof said === 'string' ? said : settingsFileName
  } catch {
    return settingsFileName
  }
}

/** `house-settings` and `@house/settings` are packages; `house.config.yaml` and `./settings` are files. */
function isPackageName(written: string): boolean {
  return /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/i.test(written) && !/\.ya?ml$/i.test(written)
}

/** As many teams as one person works with at a time. */
const mostRemembered = 16

const known = new Map<string, Settings>()

/** Settings that say the same are the same object, so that what was worked out from them holds for every plan. */
function remembered(settings: Settings): Settings {
  const key = JSON.stringify([settings.fingerprint, settings.files, [...settings.lost]])
  const before = known.get(key)
  known.delete(key)
  const oldest = known.keys().next()
  if (known.size >= mostRemembered && !oldest.done) known.delete(oldest.value)
  known.set(key, before ?? settings)
  return before ?? settings
}
