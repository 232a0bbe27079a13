import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The notice that their licences ask for: every package of which code is in the bundles, with its licence text.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 * @returns {string} plain text, sorted by package name
 * @throws {Error} when a package has no licence text, so that none is shipped without one
 */
export function thirdPartyNotice(metafiles) {
  const folders = new Set(metafiles.flatMap(bundledPackages))
  const notices = [...folders].sort().map(noticeOf)
  return `commsplan contains these packages, whose authors we thank.\n\n${notices.join('\n')}`
}

/** Folders of the packages that left at least one byte in a bundle. */
function bundledPackages({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
      .filter((folder) => folder !== undefined),
  )
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} ${version} (${license}) has no licence file`)
  const text = readFileSync(join(folder, file), 'utf8').trim()
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`
}
