/**
 * From a fresh clone to a running command: installs what is missing, builds the pages when the server needs them, then
 * runs Guatu. Everything said here goes to standard error; standard output belongs to the command.
 *
 *     await launch(['token', '--role', 'leader'])
 */

import { ensureWebBuilt } from '../pages/web-build.mjs'
import { ensureInstalled } from './install.mjs'
import { findRuntime } from './node-runtime.mjs'
import { isAtLeast, OLDEST_FOR_SCRIPTS } from './node-version.mjs'
import { createProgress } from './progress.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './run-program.mjs'
import { endWithError, SetupError } from './setup-error.mjs'

/**
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function launch(args) {
  try {
    checkNodeVersion()
    const node = await prepare(args[0] === 'serve')
    process.exitCode = await runProgram({ root: projectRoot, node, args })
  } catch (error) {
    endWithError(error)
  }
}

/**
 * @param {boolean} isServer
 * @returns {Promise<string>} the Node.js to run Guatu with
 */
async function prepare(isServer) {
  const progress = createProgress({ stream: process.stderr, total: isServer ? 3 : 1 })
  let hasShown = false
  /**
   * @param {number} number
   * @param {string} label
   * @returns {import('./install.mjs').Reporting}
   */
  const reportAs = (number, label) => ({
    say: progress.say,
    whenNeeded: (work) => {
      hasShown = true
      return progress.step(number, label, work)
    },
  })
  await ensureInstalled({ root: projectRoot, mode: 'runtime' }, reportAs(1, '安装依赖 (install packages)'))
  const node = findRuntime(projectRoot)
  if (isServer) await ensureWebBuilt({ root: projectRoot, node }, reportAs(2, '构建网页 (build pages)'))
  if (isServer && hasShown) progress.say('[3/3] 启动服务 (start the server) …')
  return node
}

export function checkNodeVersion() {
  if (isAtLeast(process.versions.node, OLDEST_FOR_SCRIPTS)) return
  throw new SetupError(`Node.js ${process.versions.node} 太旧 (too old)`, [
    `需要 Node.js ≥ ${OLDEST_FOR_SCRIPTS} (install a newer Node.js, then run the command again)。`,
  ])
}
