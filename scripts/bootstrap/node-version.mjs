/**
 * Versions of Node.js that matter here.
 *
 *     isAtLeast('22.18.0', OLDEST_FOR_GUATU) // true
 */

/** The oldest Node.js that can run these scripts, npm 11 and Vite. */
export const OLDEST_FOR_SCRIPTS = '20.19.0'

/** The oldest Node.js that runs TypeScript files by stripping their types without a flag. */
export const OLDEST_FOR_GUATU = '22.18.0'

/**
 * Compares dotted versions number by number; a missing part counts as 0.
 *
 * @param {string} version
 * @param {string} oldest
 * @returns {boolean}
 */
export function isAtLeast(version, oldest) {
  const have = version.split('.').map(Number)
  const need = oldest.split('.').map(Number)
  const place = need.findIndex((part, index) => (have[index] ?? 0) !== part)
  return place === -1 || (have[place] ?? 0) > (need[place] ?? 0)
}
