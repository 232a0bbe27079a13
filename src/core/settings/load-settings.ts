import type { PlanDocument } from '../document/document.ts'
import { noSettings, type Settings } from './settings.ts'

/** How a host reads files for `loadSettings`. */
export interface SettingsHost {
  /** Addresses (URIs) of the workspace folders; settings are looked for inside them and nowhere else. */
  readonly folders: readonly string[]
  /** The text of a file, or undefined when there is none, it cannot be read, or it leaves the folders. */
  readonly readFile: (uri: string) => Promise<string | PlanDocument | undefined>
  /**
   * The text of the settings that an installed package brings, and its address (URI); undefined when there is no such
   * package. A host without packages leaves this out.
   */
  readonly readPackage?: (
    name: string,
    fromUri: string,
  ) => Promise<{ readonly uri: string; readonly text: string } | undefined>
}

/** Settings, and where they were looked for. */
export interface LoadedSettings {
  readonly settings: Settings
  /** Every address (URI) that was asked for, found or not: when one of them changes, the settings may change. */
  readonly asked: readonly string[]
}

/**
 * Reads the settings that hold for a file: those in its folder, laid on those of the folders above, up to the workspace
 * folder; each on what it `extends`. Never rejects; what cannot be read is left out. `uri` is the address of the file.
 */
export async function loadSettings(_uri: string, _host: SettingsHost): Promise<LoadedSettings> {
  return { settings: noSettings, asked: [] }
}
