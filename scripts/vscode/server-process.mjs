/**
 * Runs a VS Code server inside this process and ends it as soon as whoever started it is gone.
 * The starter holds the other end of standard input and never writes to it: when the starter is
 * killed, even without a chance to clean up, standard input closes.
 *
 * Arguments: the server's main file, then the server's own arguments.
 */
import { pathToFileURL } from 'node:url'

const [, , main, ...serverArguments] = process.argv
if (main === undefined) throw new Error('Give the path of server-main.js.')

process.stdin.on('close', () => process.exit()).resume()
process.argv = [process.execPath, main, ...serverArguments]
await import(pathToFileURL(main).href)
