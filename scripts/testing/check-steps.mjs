/**
 * The steps that are checks by other programs: types, lint, fence. Each program run counts as one test.
 *
 *     await runCheck('lint', { root, node })
 */
import { join } from 'node:path'
import { addUp, singleOutcome } from './outcome.mjs'
import { runCommand } from './run-command.mjs'

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {object} Place
 * @property {string} root folder of the clone
 * @property {string} node the Node.js that runs Guatu
 */

/** The folders whose imports the fence looks at. */
export const FENCED_FOLDERS = ['src', 'web', 'test', 'bench', 'scripts']

const TSC = 'typescript/bin/tsc'
const BIOME = '@biomejs/biome/bin/biome'
const CRUISE = 'dependency-cruiser/bin/dependency-cruiser.mjs'

/** Programs below node_modules with their arguments. */
const CHECKS = {
  types: [
    [TSC, '-p', 'tsconfig.json', '--pretty', 'false'],
    [TSC, '-p', 'web/tsconfig.json', '--pretty', 'false'],
  ],
  lint: [[BIOME, 'ci', '--max-diagnostics=200', '--colors=off', '.']],
  fence: [[CRUISE, '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...FENCED_FOLDERS]],
}

/**
 * @param {keyof typeof CHECKS} name
 * @param {Place} place
 * @returns {Promise<Outcome>}
 */
export async function runCheck(name, { root, node }) {
  const outcomes = []
  for (const [program = '', ...args] of CHECKS[name]) {
    const path = join(root, 'node_modules', program)
    const { isGood, output } = await runCommand({ program: node, args: [path, ...args], root })
    const title = `${name}: ${args.slice(0, 2).join(' ')}`
    if (!isGood) process.stdout.write(`${output.trimEnd()}\n`)
    outcomes.push(singleOutcome(title, isGood))
  }
  return addUp(outcomes)
}
