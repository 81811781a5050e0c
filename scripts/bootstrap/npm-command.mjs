/**
 * The npm that belongs to the Node.js that runs this script, as a program and its first arguments.
 *
 *     findNpm() // { program: '/usr/bin/node', firstArguments: ['/usr/lib/node_modules/npm/bin/npm-cli.js'] }
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * @typedef {object} NpmCommand
 * @property {string} program
 * @property {readonly string[]} firstArguments
 * @property {boolean} needsShell Windows starts a .cmd file only through its shell
 */

/** @returns {NpmCommand} */
export function findNpm() {
  const script = [process.env.npm_execpath, ...besideNode()].find(
    (path) => path?.endsWith('npm-cli.js') && existsSync(path),
  )
  if (script !== undefined) return { program: process.execPath, firstArguments: [script], needsShell: false }
  const isWindows = process.platform === 'win32'
  return { program: isWindows ? 'npm.cmd' : 'npm', firstArguments: [], needsShell: isWindows }
}

/** @returns {string[]} */
function besideNode() {
  const folder = dirname(process.execPath)
  return [join(folder, '..', 'lib'), folder].map((base) =>
    join(base, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  )
}
