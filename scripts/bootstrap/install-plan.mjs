/**
 * What an installation must hold and whether it holds it: decisions only, no files.
 *
 *     decideInstall({ wanted, stamp: undefined, isComplete: () => false }) // 'clean'
 */

/**
 * @typedef {'runtime' | 'all'} InstallMode `runtime` leaves the development packages out
 */

/**
 * @typedef {object} Stamp what a finished installation wrote down about itself
 * @property {InstallMode} mode
 * @property {string} lock SHA-256 of package-lock.json, hexadecimal
 * @property {string} platform as in `linux-x64`
 */

/**
 * @typedef {object} LockedPackage an entry of package-lock.json, the fields that matter here
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {readonly string[] | string} [os]
 * @property {readonly string[] | string} [cpu]
 * @property {readonly string[] | string} [libc]
 */

/**
 * @typedef {object} Platform
 * @property {string} os as in `process.platform`
 * @property {string} cpu as in `process.arch`
 * @property {string | undefined} libc `glibc` or `musl` on Linux
 */

/**
 * @typedef {'none' | 'adopt' | 'add' | 'clean'} InstallAction
 *   `adopt`: everything is there, only the stamp is missing; `add`: bring a whole installation up to date without
 *   taking away what a running server uses; `clean`: start again from nothing
 */

/**
 * @param {Stamp} stamp
 * @param {Stamp} wanted
 * @returns {boolean}
 */
export function isFresh(stamp, wanted) {
  const hasMode = stamp.mode === 'all' || stamp.mode === wanted.mode
  return hasMode && stamp.lock === wanted.lock && stamp.platform === wanted.platform
}

/**
 * Where the development packages are, they stay: a developer who starts the program after a pull loses none of them.
 *
 * @param {InstallMode} asked
 * @param {Stamp | undefined} stamp
 * @returns {InstallMode}
 */
export function widestMode(asked, stamp) {
  return stamp?.mode === 'all' ? 'all' : asked
}

/**
 * @param {{ wanted: Stamp, stamp: Stamp | undefined, isComplete: () => boolean }} facts `stamp` is undefined when no
 *   installation was finished here by us; `isComplete` looks at what npm noted
 * @returns {InstallAction}
 */
export function decideInstall({ wanted, stamp, isComplete }) {
  if (stamp === undefined) return isComplete() ? 'adopt' : 'clean'
  if (isFresh(stamp, wanted)) return 'none'
  return stamp.platform === wanted.platform ? 'add' : 'clean'
}

/**
 * The paths of the packages that this platform and mode need. An optional package that names no platform belongs to
 * another optional one (the helpers of a WebAssembly build, say) and may rightly be absent.
 *
 * @param {Readonly<Record<string, LockedPackage>>} locked `packages` of package-lock.json
 * @param {{ mode: InstallMode, platform: Platform }} wanted
 * @returns {string[]}
 */
export function listWanted(locked, { mode, platform }) {
  return Object.entries(locked)
    .filter(([path, entry]) => path !== '' && (mode === 'all' || entry.dev !== true))
    .filter(([, entry]) => entry.optional !== true || namesPlatform(entry))
    .filter(([, entry]) => fits(entry, platform))
    .map(([path]) => path)
}

/**
 * Packages that are missing or have another version than the lock says.
 *
 * @param {{ locked: Readonly<Record<string, LockedPackage>>, installed: Readonly<Record<string, LockedPackage>> }} lists
 * @param {readonly string[]} wanted paths
 * @returns {string[]}
 */
export function listMissing({ locked, installed }, wanted) {
  return wanted.filter((path) => installed[path]?.version !== locked[path]?.version)
}

/**
 * @param {LockedPackage} entry
 * @returns {boolean}
 */
function namesPlatform({ os, cpu }) {
  return os !== undefined || cpu !== undefined
}

/**
 * @param {LockedPackage} entry
 * @param {Platform} platform
 * @returns {boolean}
 */
export function fits({ os, cpu, libc }, platform) {
  return allows(os, platform.os) && allows(cpu, platform.cpu) && allows(libc, platform.libc)
}

/**
 * npm's rule: a list of names, or of names to keep away from with an exclamation mark.
 *
 * @param {readonly string[] | string | undefined} names
 * @param {string | undefined} name
 * @returns {boolean}
 */
function allows(names, name) {
  if (names === undefined || name === undefined) return true
  const list = typeof names === 'string' ? [names] : names
  if (list.includes(`!${name}`)) return false
  return list.includes(name) || list.includes('any') || list.every((entry) => entry.startsWith('!'))
}
