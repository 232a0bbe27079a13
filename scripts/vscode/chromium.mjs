import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const names = {
  linux: [
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chromium-browser',
  ],
  win32: ['chrome.exe', 'msedge.exe'],
}

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.linux.map((name) => join(folder, name)),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
}

const howTo =
  'The end-to-end tests need a browser: install Chrome, Edge or Chromium, or run ' +
  '"npx playwright install chromium", or set CHROME_PATH to one.'

/**
 * A Chrome, Edge or Chromium on this machine: the one that CHROME_PATH names, else one in its usual
 * place or on the PATH, else the one that Playwright has downloaded.
 *
 * @returns {string | undefined} the path of its executable
 * @throws {Error} when CHROME_PATH is set to something that is not there
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROME_PATH is set to ${chosen}, but there is no such file.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => (names[process.platform] ?? []).map((name) => join(folder, name)))
  return [...(places[process.platform] ?? []), ...onPath, chromium.executablePath()].find(works)
}

/**
 * The same, and where there is none on a Debian that we may administer, installs Chromium there
 * from Debian's packages, with fonts so that text is drawn.
 *
 * @returns {Promise<string>} the path of its executable
 * @throws {Error} one line that says how to get a browser
 */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found

  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!mayInstall) throw new Error(howTo)

  console.error('Installing Chromium from the Debian packages (only the first time) …')
  const patience = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  aptGet([...patience, 'update'])
  aptGet([
    ...[...patience, 'install', '--yes', '--no-install-recommends'],
    ...['chromium', 'fonts-dejavu-core', 'fonts-liberation'],
  ])
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(howTo)
}

function aptGet(args) {
  const { status, stdout, stderr, error } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status === 0) return
  const reason = error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').at(-1)
  throw new Error(`"apt-get ${args.at(-1)}" failed (${reason}). ${howTo}`)
}

function works(path) {
  if (!path || !existsSync(path)) return false
  // On Linux the file may be a stub that only says where to get the browser. Elsewhere there are no
  // stubs, and asking for the version would open a window.
  if (process.platform !== 'linux') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await ensureBrowser())
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
