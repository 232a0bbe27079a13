import type { PlanDocument } from '../document/document.ts'
import { fileKindOf } from '../plan/file-names.ts'
import { usuallyNotForClients } from '../plan/left-out.ts'
import { read } from '../plan/reading.ts'
import { sectionsOf } from '../plan/sections.ts'
import type { Settings as WrittenSettings } from '../schema/model.generated.ts'

/** What a file of settings says, without what cannot be read; undefined when the file is something else. */
export function writtenSettingsIn(
  document: PlanDocument,
  uri: string,
): WrittenSettings | undefined {
  if (fileKindOf(document, uri) !== 'Settings') return undefined
  const readings = document.segments.map((segment) => read(segment, 'Settings'))
  // The readings hold only what fits the format, so the fields are those that the format describes.
  const written = Object.fromEntries(sectionsOf(readings)) as WrittenSettings
  const isUnsure = readings.some(({ spoiled }) =>
    spoiled.some(([first]) => first === 'notForClients'),
  )
  if (!isUnsure) return written
  // A word of the list cannot be read: rather too much is left out than too little.
  return { ...written, notForClients: [...(written.notForClients ?? []), ...usuallyNotForClients] }
}
