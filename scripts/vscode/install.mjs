import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { npm, run } from './run.mjs'
import { leftOut, ripgrep, versions } from './versions.mjs'

/** Where installed VS Codes are kept between runs; ignored by git, safe to delete at any time. */
export const cacheFolder = fileURLToPath(new URL('../../.vscode-test', import.meta.url))

/**
 * Puts a VS Code, and a Node that can run it, into the cache folder, once. Needs npm and its
 * registry on the first call only.
 *
 * @param {'newest' | 'oldest'} name which of `versions`
 * @returns {Promise<{ root: string, node: string, version: string }>} the VS Code server's folder,
 *   the Node executable to start it with, and the version that the workbench reports
 * @throws {Error} one sentence, when npm cannot fetch or unpack it
 */
export async function installVscode(name = 'newest') {
  const version = versions[name]
  const [folder, node] = await Promise.all([
    install(`vscode-${version.vscode}`, `VS Code ${version.vscode}`, (into) =>
      unpackCodeServer(version.codeServer, into),
    ),
    nodeFor(version),
  ])
  return { root: join(folder, 'package', 'lib', 'vscode'), node, version: version.vscode }
}

/**
 * Fills a folder of the cache, once. The work is done in a folder beside it that is renamed at the
 * end, so an interrupted install is never taken for a whole one.
 */
async function install(name, title, fill) {
  const target = join(cacheFolder, name)
  if (existsSync(target)) return target

  await mkdir(cacheFolder, { recursive: true })
  await removeAbandoned()
  const started = Date.now()
  console.error(`Fetching ${title} into .vscode-test (only the first time) …`)
  const partial = await mkdtemp(join(cacheFolder, `partial-${process.pid}-`))
  try {
    await fill(partial)
    await rename(partial, target).catch((error) => {
      // Another process may have finished the same install in the meantime: its folder is as good.
      if (!existsSync(target)) throw error
    })
  } finally {
    await rm(partial, { recursive: true, force: true, maxRetries: 5 })
  }
  console.error(`Fetched ${title} in ${Math.round((Date.now() - started) / 1000)} s.`)
  return target
}

async function unpackCodeServer(version, into) {
  // Packing and unpacking leaves out the 165 packages of code-server's own login and proxy pages.
  await npm(['pack', `code-server@${version}`, '--silent'], into)
  await run('tar', ['-xzf', `code-server-${version}.tgz`], into)
  await rm(join(into, `code-server-${version}.tgz`))

  const vscode = join(into, 'package', 'lib', 'vscode')
  for (const extension of leftOut.extensions)
    await rm(join(vscode, 'extensions', extension), { recursive: true, force: true, maxRetries: 5 })
  await adaptDependencies(join(vscode, 'package.json'))

  // No install scripts: they compile modules for terminals, logs and file watching that are not needed here.
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await Promise.all([
    npm(['install', ...flags], vscode),
    npm(['install', ...flags], join(vscode, 'extensions')),
  ])
  await addRipgrep(join(vscode, 'node_modules'))
}

async function adaptDependencies(path) {
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  for (const name of leftOut.dependencies) delete manifest.dependencies[name]
  manifest.dependencies[ripgrep.name] = ripgrep.version
  await writeFile(path, JSON.stringify(manifest, null, 2))
}

async function addRipgrep(modules) {
  const old = join(modules, '@vscode', 'ripgrep')
  if (!existsSync(old)) return
  const programs = join(modules, ripgrep.name, 'bin', `${process.platform}-${process.arch}`)
  await cp(programs, join(old, 'bin'), { recursive: true })
}

async function nodeFor({ major, node }) {
  if (Number.parseInt(process.versions.node, 10) >= major) return process.execPath

  const windows = process.platform === 'win32'
  const appleSilicon = process.platform === 'darwin' && process.arch === 'arm64'
  const platform = windows ? 'win' : process.platform
  // The package `node` fetches one of these in an install script; asked for by name it needs none.
  const name = `${appleSilicon ? 'node-bin' : 'node'}-${platform}-${process.arch}`
  const folder = await install(`node-${node}`, `Node ${node}`, async (into) => {
    await writeFile(join(into, 'package.json'), '{ "private": true }')
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--force']
    await npm(['install', `${name}@${node}`, ...flags], into)
  })
  return join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
}

/** Removes what interrupted installs have left, except those that are still at work. */
async function removeAbandoned() {
  for (const name of readdirSync(cacheFolder)) {
    const owner = /^partial-(\d+)-/.exec(name)?.[1]
    if (owner && !isRunning(Number(owner)))
      await rm(join(cacheFolder, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !Object.hasOwn(versions, name))
  if (unknown !== undefined) {
    console.error(`Unknown version "${unknown}". Choose from: ${Object.keys(versions).join(', ')}.`)
    process.exit(2)
  }
  for (const name of names.length > 0 ? names : ['newest'])
    console.log((await installVscode(name)).root)
}
