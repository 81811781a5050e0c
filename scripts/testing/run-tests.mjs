/**
 * The run of `npm test`: every step runs even when an earlier one failed; the last line counts.
 *
 *     process.exitCode = await runTests(['--only', 'unit'])
 */

import { ensureInstalled } from '../bootstrap/install.mjs'
import { checkNodeVersion } from '../bootstrap/launch.mjs'
import { findRuntime } from '../bootstrap/node-runtime.mjs'
import { createProgress, formatSeconds } from '../bootstrap/progress.mjs'
import { projectRoot } from '../bootstrap/project-root.mjs'
import { SetupError } from '../bootstrap/setup-error.mjs'
import { ensureWebBuilt } from '../pages/web-build.mjs'
import { runCheck } from './check-steps.mjs'
import { runTestFiles } from './file-step.mjs'
import { checkGenerated } from './generated-step.mjs'
import { addUp, singleOutcome } from './outcome.mjs'
import { parseTestArguments } from './test-arguments.mjs'
import { findBrowser } from './test-browser.mjs'
import { startDatabase } from './test-database.mjs'
import { listTestFiles } from './test-files.mjs'

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {import('./check-steps.mjs').Place} Place
 * @typedef {import('./test-arguments.mjs').StepName} StepName
 * @typedef {import('./test-arguments.mjs').TestArguments} TestArguments
 */

/** The steps that talk to the database. */
const NEEDS_DATABASE = new Set(['generated', 'unit', 'journeys'])

const progress = createProgress({ stream: process.stdout, total: 1 })

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args) {
  const started = Date.now()
  const outcome = await settle('npm test', async () => {
    checkNodeVersion()
    const asked = parseTestArguments(args)
    const whenNeeded = /** @param {() => Promise<void>} work */ (work) =>
      progress.step(1, '安装依赖 (install packages)', work)
    await ensureInstalled({ root: projectRoot, mode: 'all' }, { whenNeeded, say: progress.say })
    return runSteps(asked, { root: projectRoot, node: findRuntime(projectRoot) })
  })
  for (const failure of outcome.failures) progress.say(`✗ ${failure}`)
  progress.say(`\n${formatSeconds(Date.now() - started)}`)
  progress.say(`${outcome.passed} passed, ${outcome.failed} failed`)
  return outcome.failed > 0 ? 1 : 0
}

/**
 * @param {TestArguments} asked
 * @param {Place} place
 * @returns {Promise<Outcome>}
 */
async function runSteps(asked, place) {
  const needsDatabase = asked.steps.some((step) => NEEDS_DATABASE.has(step))
  const database = needsDatabase ? await startDatabase(place) : undefined
  const env = database === undefined ? {} : { GUATU_TEST_SOCKET: database.socket }
  try {
    const outcomes = []
    for (const step of asked.steps) outcomes.push(await runStep(step, { place, env, filters: asked.filters }))
    const total = addUp(outcomes)
    return total.passed + total.failed > 0 ? total : singleOutcome('没有测试 (no test matches)', false)
  } finally {
    await database?.stop()
  }
}

/**
 * @param {StepName} step
 * @param {{ place: Place, env: NodeJS.ProcessEnv, filters: readonly string[] }} context
 * @returns {Promise<Outcome>}
 */
async function runStep(step, { place, env, filters }) {
  const started = Date.now()
  progress.say(`\n── ${step}`)
  const outcome = await settle(step, async () => {
    switch (step) {
      case 'types':
      case 'lint':
      case 'fence':
        return runCheck(step, place)
      case 'generated':
        return checkGenerated(place, env)
      case 'unit':
      case 'journeys': {
        const files = listTestFiles(place.root, { step, filters })
        if (files.length === 0) return addUp([])
        const browser = step === 'journeys' ? await prepareJourneys(place) : {}
        return runTestFiles({ name: step, files, place, env: { ...env, ...browser } })
      }
    }
  })
  const time = formatSeconds(Date.now() - started)
  progress.say(`   ${step}: ${outcome.passed} passed, ${outcome.failed} failed · ${time}`)
  return outcome
}

/**
 * Journeys need the pages and a browser.
 *
 * @param {Place} place
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function prepareJourneys({ root, node }) {
  const whenNeeded = /** @param {() => Promise<void>} work */ (work) =>
    progress.step(1, '构建网页 (build pages)', work)
  await ensureWebBuilt({ root, node }, { whenNeeded, say: progress.say })
  return { CHROMIUM_PATH: await findBrowser({ root, node }) }
}

/**
 * A step that cannot run has failed; the others still run.
 *
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Outcome>}
 */
async function settle(name, work) {
  try {
    return await work()
  } catch (error) {
    progress.say(
      error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error),
    )
    return singleOutcome(name, false)
  }
}
