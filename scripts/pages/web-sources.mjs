/**
 * Which files the web pages are made from, and one hash over them.
 *
 *     hashWebSources(root) // '9f2c…' changes when, and only when, the pages may change
 *     stampWebSources(root) // the same from the files' sizes and times, at a tenth of the cost; it also changes when a file is merely written anew
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

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
  const files = SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(isWebSource),
  )
  return [...files, ...SETTING_FILES.filter((path) => existsSync(join(root, path)))].sort()
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
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest('hex')
}
