/**
 * The browser for the journeys: found or installed once, before the test files start.
 *
 *     const path = await findBrowser({ root, node })
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { SetupError } from '../bootstrap/setup-error.mjs'

/**
 * @param {import('./check-steps.mjs').Place} place
 * @returns {Promise<string>} path of the browser's program
 */
export async function findBrowser({ root, node }) {
  const script = join(root, 'test', 'find-browser.ts')
  const child = spawn(node, [script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (part) => {
    output += part
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code === 0) return output.trim()
  throw new SetupError('没有可用的浏览器 (no browser for the journeys)', [])
}
