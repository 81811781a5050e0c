/**
 * Which files the web pages are made from, and one hash over them.
 *
 *     hashWebSources(root) // '9f2c…' changes when, and only when, the pages may change
 *     stampWebSources(root) // the same from the files' sizes and times, at a tenth of the cost; it also changes when a file is merely written anew
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders whose code may end up in the browser: the pages and the pure layers. From src/http they take types only. */
const SOURCE_FOLDERS = ['web', 'src/base', 'src/table', 'src/domain']

/** Files that decide how the sources become pages. */
export const SETTING_FILES = [
  'package-lock.json',
  'scripts/pages/web-build.mjs',
  'scripts/pages/compress.mjs',
]

/**
 * @param {string} path relative, with slashes
 * @returns {boolean}
 */
export function isWebSource(path) {
  return !/\.test\.tsx?$|(^|\/)\.|\.md$/.test(path)
}

/**
 * Sorted paths, relative to the root and with slashes on every platform.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function listWebSources(root) {
  /** @type {string[]} */
  const paths = []
  const folders = SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder)))
  for (const folder of folders) collectFiles(root, folder, paths)
  return [
    ...paths.filter(isWebSource),
    ...SETTING_FILES.filter((path) => existsSync(join(root, path))),
  ].sort()
}

/**
 * Every start walks these folders, so the paths are put together rather than taken apart.
 *
 * @param {string} root
 * @param {string} folder relative, with slashes
 * @param {string[]} paths is added to
 */
function collectFiles(root, folder, paths) {
  for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) collectFiles(root, path, paths)
    else if (entry.isFile()) paths.push(path)
  }
}

/**
 * @param {string} root
 * @returns {string} SHA-256, hexadecimal
 */
export function hashWebSources(root) {
  const hash = createHash('sha256')
  for (const path of listWebSources(root)) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @returns {string} SHA-256, hexadecimal
 */
export function stampWebSources(root) {
  const hash = createHash('sha256')
  for (const path of listWebSources(root)) {
    const { size, mtimeMs } = statSync(`${root}/${path}`)
    hash.update(`${path}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest('hex')
}
