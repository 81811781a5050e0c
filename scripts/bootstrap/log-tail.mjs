import { existsSync, readFileSync } from 'node:fs'

/**
 * The last lines of a log that say something, to be shown when the program that wrote it failed.
 *
 * @param {string} path
 * @param {number} count
 * @returns {string[]}
 */
export function tailOf(path, count) {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  return lines.filter((line) => line.trim() !== '' && !isNoise(line)).slice(-count)
}

/**
 * npm's remarks about other people's packages and settings, which nobody here can act on.
 *
 * @param {string} line
 * @returns {boolean}
 */
function isNoise(line) {
  return /^npm (warn|WARN) (EBADENGINE|deprecated|Unknown user config)/.test(line)
}
