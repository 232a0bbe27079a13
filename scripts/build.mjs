// Bundles everything that runs into dist/.
//   node scripts/build.mjs           small, for release
//   node scripts/build.mjs --dev     readable, with source maps
//   node scripts/build.mjs --watch   as --dev, again after every change
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, context } from 'esbuild'
import { separateBundles } from './build/separate-bundles.mjs'
import { thirdPartyNotice } from './build/third-party.mjs'

const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] }
const browser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
}

const bundles = [
  { in: 'src/extension/node.ts', out: 'dist/extension.cjs', ...node, external: ['vscode'] },
  {
    ...{ in: 'src/extension/web.ts', out: 'dist/extension.web.cjs' },
    ...{ ...browser, format: 'cjs', external: ['vscode'] },
  },
  { in: 'src/server/node.ts', out: 'dist/server.cjs', ...node },
  { in: 'src/server/worker.ts', out: 'dist/server.worker.js', ...browser, format: 'iife' },
  {
    in: 'src/extension/preview/panel/script.ts',
    out: 'dist/preview.js',
    ...browser,
    format: 'iife',
  },
  {
    ...{ in: 'src/cli/main.ts', out: 'dist/cli.cjs', ...node },
    // Otherwise Node would read through the other bundle for names that it exports before it runs it.
    supported: { 'dynamic-import': false },
    plugins: [separateBundles({ 'full/full.ts': 'cli-full.cjs', 'server/node.ts': 'server.cjs' })],
  },
  { in: 'src/cli/full/full.ts', out: 'dist/cli-full.cjs', ...node },
]

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean' }, watch: { type: 'boolean' } },
})
const isForRelease = !flags.dev && !flags.watch
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const settings = bundles.map(({ in: entry, out, ...rest }) => ({
  entryPoints: [entry],
  outfile: out,
  bundle: true,
  minify: isForRelease,
  sourcemap: isForRelease ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  ...rest,
}))

if (flags.watch) {
  for (const setting of settings) await (await context({ ...setting, logLevel: 'info' })).watch()
} else {
  await buildAll()
}

async function buildAll() {
  const started = performance.now()
  if (isForRelease) for (const { outfile } of settings) rmSync(`${outfile}.map`, { force: true })
  mkdirSync('dist', { recursive: true })
  const results = await Promise.allSettled(settings.map((setting) => build(setting)))
  // esbuild has already said what is wrong.
  if (results.some((result) => result.status === 'rejected')) process.exit(1)
  const outputs = results.map((result) => result.value.metafile)
  writeFileSync('dist/THIRD-PARTY.txt', thirdPartyNotice(outputs))
  for (const { outfile } of settings) if (outfile === 'dist/cli.cjs') chmodSync(outfile, 0o755)
  for (const [file, { bytes }] of outputs.flatMap(({ outputs }) => Object.entries(outputs))) {
    if (!file.endsWith('.map')) console.log(`${file.padEnd(24)} ${Math.ceil(bytes / 1024)} kB`)
  }
  console.log(`built in ${Math.round(performance.now() - started)} ms`)
}
