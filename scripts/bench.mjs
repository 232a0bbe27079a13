// Measures how long a planner waits: from a key to the problems and to what an editor asks, and for a whole check on the command line.
//   npm run bench              all sizes, 120 keys each, beside yaml-language-server
//   npm run bench -- --quick   up to 10,000 lines, 30 keys each
//   npm run bench -- --pages   only the page and its preview, in a browser
//   npm run bench -- --many    only 1,000 plans of 200 lines on the command line, beside Spectral
// Nothing is asserted; times differ between machines, ratios less so.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureCommandLine } from './bench/command-line.mjs'
import { measureKeys } from './bench/keys.mjs'
import { measureManyPlans } from './bench/many-plans.mjs'
import { measurePage } from './bench/pages.mjs'
import {
  commandLineTable,
  keyTable,
  manyPlansTable,
  openingTable,
  pageTable,
  requestTable,
} from './bench/report.mjs'
import { measureRequests } from './bench/requests.mjs'
import { cli } from './bench/servers.mjs'

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    many: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
  },
})
const sizes =
  flags.many || flags.pages ? [] : flags.quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 50_000]

if (!existsSync(cli)) {
  console.error('There is no dist/cli.cjs yet; run “npm run build” first.')
  process.exit(2)
}
const [processor] = cpus()
console.log(
  `${processor?.model.trim() ?? 'Unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`,
)
const folder = mkdtempSync(join(tmpdir(), 'commsplan-bench-'))
try {
  const results = []
  for (const lines of sizes) {
    results.push(await measureKeys(lines, flags.quick ? 10 : 40, folder))
  }
  if (sizes.length > 0) {
    console.log(keyTable(results))
    console.log(openingTable(results))
    for (const lines of sizes.filter((size) => size >= 10_000)) {
      console.log(requestTable(await measureRequests(lines, flags.quick ? 20 : 60, folder)))
    }
    console.log(commandLineTable(measureCommandLine(10_000, flags.quick ? 5 : 15, folder)))
  }
  if (!flags.many) {
    const pages = []
    for (const lines of [500, 10_000]) {
      pages.push(await measurePage(lines, flags.quick ? 24 : 60, flags.quick ? 3 : 5, folder))
    }
    console.log(pageTable(pages))
  }
  if (!flags.pages)
    console.log(manyPlansTable(measureManyPlans(flags.quick ? 100 : 1_000, 15, folder)))
  const load = loadavg()[0] ?? 0
  if (load > cpus().length) {
    console.log(
      `\nThe machine was busy (load ${load.toFixed(1)}): trust the ratios more than the times.`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
