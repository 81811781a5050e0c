/**
 * Runs a program to its end and keeps what it said.
 *
 *     const { isGood, output } = await runCommand({ program: node, args: ['tsc.js'], root })
 */
import { spawn } from 'node:child_process'

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} root working directory
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 */

/**
 * @param {Command} command
 * @returns {Promise<{ isGood: boolean, output: string }>} `output` is standard output and error as they came
 */
export function runCommand({ program, args, root, env }) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  /** @type {Buffer[]} */
  const parts = []
  child.stdout.on('data', (part) => parts.push(part))
  child.stderr.on('data', (part) => parts.push(part))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ isGood: code === 0, output: Buffer.concat(parts).toString('utf8') }),
    )
  })
}
