/**
 * One database server for the whole test run, in a process of its own.
 *
 *     const database = await startDatabase({ root, node })
 *     try { run({ GUATU_TEST_SOCKET: database.socket }) } finally { await database.stop() }
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * @typedef {object} TestDatabase
 * @property {string} socket
 * @property {() => Promise<void>} stop
 */

/**
 * @param {import('./check-steps.mjs').Place} place
 * @returns {Promise<TestDatabase>}
 */
export async function startDatabase({ root, node }) {
  const script = join(root, 'scripts', 'testing', 'hold-database.mjs')
  const child = spawn(node, [script], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  /** @type {string | undefined} */
  const line = await Promise.race([
    new Promise((resolve) => createInterface(child.stdout).once('line', resolve)),
    ended.then(() => undefined),
  ])
  if (line === undefined) throw new Error('the test database did not start')
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  return { socket: JSON.parse(line).socket, stop }
}
