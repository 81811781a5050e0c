/**
 * The steps that are checks by other programs: types, lint, fence. Each program run counts as one test.
 *
 *     await runCheck('lint', { root, node })
 */
import { existsSync } from 'node:fs'
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
const FENCED_FOLDERS = ['src', 'web', 'test', 'bench', 'scripts']

const TSC = 'typescript/bin/tsc'
const BIOME = '@biomejs/biome/bin/biome'
const CRUISE = 'dependency-cruiser/bin/dependency-cruiser.mjs'

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {string} program path below node_modules
 * @property {readonly string[]} args
 */

/** @type {Record<'types' | 'lint' | 'fence', (root: string) => readonly Check[]>} */
const CHECKS = {
  types: () => [checkTypes('tsconfig.json', 'root'), checkTypes('web/tsconfig.json', 'web')],
  lint: () => [{ title: 'lint', program: BIOME, args: ['ci', '--max-diagnostics=200', '--colors=off', '.'] }],
  fence: (root) => [
    {
      title: 'fence',
      program: CRUISE,
      args: ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...listFenced(root)],
    },
  ],
}

/**
 * @param {string} project path of a tsconfig
 * @param {string} name of the file in which tsc notes what it has checked
 * @returns {Check}
 */
function checkTypes(project, name) {
  const notes = ['--incremental', '--tsBuildInfoFile', `.cache/types-${name}.json`]
  return { title: `types: ${project}`, program: TSC, args: ['-p', project, '--pretty', 'false', ...notes] }
}

/**
 * git keeps no empty folder: a clone may lack one.
 *
 * @param {string} root
 * @returns {string[]}
 */
function listFenced(root) {
  return FENCED_FOLDERS.filter((folder) => existsSync(join(root, folder)))
}

/**
 * @param {keyof typeof CHECKS} name
 * @param {Place} place
 * @returns {Promise<Outcome>}
 */
export async function runCheck(name, { root, node }) {
  const outcomes = []
  for (const { title, program, args } of CHECKS[name](root)) {
    const path = join(root, 'node_modules', program)
    const { isGood, output } = await runCommand({ program: node, args: [path, ...args], root })
    if (!isGood) process.stdout.write(`${output.trimEnd()}\n`)
    outcomes.push(singleOutcome(title, isGood))
  }
  return addUp(outcomes)
}
