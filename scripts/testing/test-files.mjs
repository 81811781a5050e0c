/**
 * Which test files there are and which were asked for.
 *
 *     listTestFiles(root, { step: 'unit', filters: ['src/domain'] })
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Where tests lie. */
const FOLDERS = ['src', 'web', 'test', 'bench', 'scripts']

/** Journeys drive a browser and run last. */
const JOURNEYS = 'test/journeys/'

/**
 * @param {string} path relative, with slashes
 * @param {{ step: 'unit' | 'journeys', filters: readonly string[] }} asked
 * @returns {boolean}
 */
export function isAskedFor(path, { step, filters }) {
  if (!path.endsWith('.test.ts') || path.startsWith(JOURNEYS) !== (step === 'journeys')) return false
  return filters.length === 0 || filters.some((filter) => path.includes(filter.replace(/^\.\//, '')))
}

/**
 * @param {string} root
 * @param {{ step: 'unit' | 'journeys', filters: readonly string[] }} asked
 * @returns {string[]} sorted paths, relative to the root
 */
export function listTestFiles(root, asked) {
  return FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => isAskedFor(path, asked))
    .sort()
}
