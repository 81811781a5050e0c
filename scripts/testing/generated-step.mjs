/**
 * Runs every `scripts/make-*.ts` and fails when a file changed: what is generated is committed as it is made. Each
 * maker counts as one test.
 *
 *     await checkGenerated({ root, node }, { GUATU_TEST_SOCKET: '/tmp/…' })
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { addUp, singleOutcome } from './outcome.mjs'
import { runCommand } from './run-command.mjs'

/** Folders into which makers write. */
const TARGETS = ['src', 'web', 'docs']

/**
 * @param {import('./check-steps.mjs').Place} place
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function checkGenerated({ root, node }, env) {
  const makers = readdirSync(join(root, 'scripts')).filter((name) => /^make-.*\.ts$/.test(name))
  const outcomes = []
  for (const maker of makers.sort()) {
    const before = hashTargets(root)
    const { isGood, output } = await runCommand({ program: node, args: [join('scripts', maker)], root, env })
    const changed = listChanged(before, hashTargets(root))
    if (!isGood) process.stdout.write(`${output.trimEnd()}\n`)
    for (const path of changed) process.stdout.write(`scripts/${maker} changed ${path}: commit it\n`)
    outcomes.push(singleOutcome(`generated: scripts/${maker}`, isGood && changed.length === 0))
  }
  return addUp(outcomes)
}

/**
 * Paths that were added, changed or removed.
 *
 * @param {ReadonlyMap<string, string>} before
 * @param {ReadonlyMap<string, string>} after
 * @returns {string[]}
 */
export function listChanged(before, after) {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
}

/**
 * @param {string} root
 * @returns {Map<string, string>}
 */
function hashTargets(root) {
  const files = TARGETS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return new Map(files.map((path) => [relative(root, path), hashFile(path)]))
}

/**
 * @param {string} path
 * @returns {string}
 */
function hashFile(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
