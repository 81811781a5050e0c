/**
 * What the command line of `npm test` asks for.
 *
 *     parseTestArguments(['--only', 'unit', 'src/domain']) // { steps: ['unit'], filters: ['src/domain'] }
 */
import { SetupError } from '../bootstrap/setup-error.mjs'

/** The steps in the order in which they run. */
export const STEP_NAMES = /** @type {const} */ (['types', 'lint', 'fence', 'generated', 'unit', 'journeys'])

/** The steps that run test files; a path filter means these. */
const FILE_STEPS = /** @type {const} */ (['unit', 'journeys'])

/**
 * @typedef {typeof STEP_NAMES[number]} StepName
 * @typedef {object} TestArguments
 * @property {readonly StepName[]} steps
 * @property {readonly string[]} filters parts of paths; a test file runs when it contains one of them
 */

const USAGE = [
  `用法 (usage): npm test -- [--only ${STEP_NAMES.join('|')}] [路径片段 (part of a path) …]`,
  '例 (example): npm test -- --only unit src/domain/plan',
]

/**
 * @param {readonly string[]} args
 * @returns {TestArguments}
 */
export function parseTestArguments(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='))
  const isJoined = args[at]?.includes('=') === true
  const only = isJoined ? args[at]?.slice('--only='.length) : args[at + 1]
  const rest = at === -1 ? args : [...args.slice(0, at), ...args.slice(at + (isJoined ? 1 : 2))]
  const unknown = rest.find((arg) => arg.startsWith('-'))
  if (unknown !== undefined) throw new SetupError(`不认识的参数 (unknown option): ${unknown}`, USAGE)
  if (at !== -1) return { steps: readSteps(only), filters: rest }
  return { steps: rest.length > 0 ? FILE_STEPS : STEP_NAMES, filters: rest }
}

/**
 * @param {string | undefined} list
 * @returns {StepName[]}
 */
function readSteps(list) {
  const asked = (list ?? '').split(',')
  const wrong = asked.find((name) => !STEP_NAMES.some((step) => step === name))
  if (wrong !== undefined) throw new SetupError(`没有这个步骤 (no such step): “${wrong}”`, USAGE)
  return STEP_NAMES.filter((step) => asked.includes(step))
}
