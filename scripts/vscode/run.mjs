import { spawn } from 'node:child_process'

/**
 * Runs npm, the one that has started us if there is one.
 *
 * @param {string[]} args
 * @param {string} folder where
 * @returns {Promise<void>}
 * @throws {Error} with the command and what it said, when it fails
 */
export function npm(args, folder) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], folder)
  return run('npm', args, folder, process.platform === 'win32')
}

/**
 * Runs a program to its end and keeps quiet about it unless it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} folder where
 * @param {boolean} [shell] needed on Windows for what is not an .exe
 * @returns {Promise<void>}
 * @throws {Error} with the command and what it said, when it fails
 */
export function run(command, args, folder, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
      })
    child.on('error', (error) => reject(new Error(`Could not start ${command}: ${error.message}`)))
    child.on('close', (code) => {
      const line = [command, ...args].join(' ')
      if (code === 0) resolve()
      else reject(new Error(`"${line}" failed (exit code ${code}):\n${output.trim()}`))
    })
  })
}
