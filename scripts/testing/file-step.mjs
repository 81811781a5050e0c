/**
 * Runs test files under node:test and reads the counts that the reporter left.
 *
 *     await runTestFiles({ name: 'unit', files, place, env })
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addUp, singleOutcome } from './outcome.mjs'

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {object} FileRun
 * @property {'unit' | 'journeys'} name
 * @property {readonly string[]} files relative to the root
 * @property {import('./check-steps.mjs').Place} place
 * @property {NodeJS.ProcessEnv} env added to the environment of the tests
 */

/** Files that run at the same time. */
const CONCURRENCY = 2

/** Milliseconds after which a test, and a file, has hung. */
const LONGEST_TEST = 600_000

/**
 * @param {FileRun} run
 * @returns {Promise<Outcome>}
 */
export async function runTestFiles({ name, files, place, env }) {
  const cache = join(place.root, '.cache')
  const counts = join(cache, `test-${name}.json`)
  mkdirSync(cache, { recursive: true })
  rmSync(counts, { force: true })
  const code = await runNodeTest({ files, place, env: { ...env, GUATU_TEST_COUNTS: counts } })
  const outcome = existsSync(counts) ? readOutcome(name, counts) : addUp([])
  const isTold = code === 0 || outcome.failed > 0
  return isTold ? outcome : addUp([outcome, singleOutcome(`${name}: node --test ended with ${code}`, false)])
}

/**
 * @param {string} name
 * @param {string} counts path of what the reporter wrote
 * @returns {Outcome}
 */
function readOutcome(name, counts) {
  /** @type {Outcome} */
  const outcome = JSON.parse(readFileSync(counts, 'utf8'))
  if (outcome.passed + outcome.failed > 0) return outcome
  return singleOutcome(`${name}: no test ran`, false)
}

/**
 * @param {{ files: readonly string[], place: import('./check-steps.mjs').Place, env: NodeJS.ProcessEnv }} run
 * @returns {Promise<number | string>}
 */
function runNodeTest({ files, place, env }) {
  const args = [
    '--test',
    `--test-concurrency=${CONCURRENCY}`,
    `--test-timeout=${LONGEST_TEST}`,
    `--test-reporter=${join(place.root, 'scripts', 'testing', 'reporter.mjs')}`,
    '--test-reporter-destination=stdout',
    ...files,
  ]
  const child = spawn(place.node, args, {
    cwd: place.root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
}
