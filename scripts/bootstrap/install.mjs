/**
 * Brings node_modules to what package-lock.json says, once: a second run finds the stamp and does nothing, an
 * interrupted one left no stamp and is repaired.
 *
 *     await ensureInstalled({ root, mode: 'runtime' }, { whenNeeded: (work) => progress.step(1, '安装依赖', work), say })
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decideInstall, listMissing, listWanted, widestMode } from './install-plan.mjs'
import { withLock } from './lock-file.mjs'
import { tailOf } from './log-tail.mjs'
import { findNpm } from './npm-command.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * @typedef {import('./install-plan.mjs').InstallMode} InstallMode
 * @typedef {import('./install-plan.mjs').InstallAction} InstallAction
 * @typedef {import('./install-plan.mjs').LockedPackage} LockedPackage
 * @typedef {import('./install-plan.mjs').Stamp} Stamp
 */

/**
 * @typedef {object} Reporting
 * @property {(work: () => Promise<void>) => Promise<void>} whenNeeded wraps the work that takes time
 * @property {(text: string) => void} say
 */

/** Nothing in the lock needs an install script; npm's remarks go to the log. */
const QUIET = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--include=optional',
  '--progress=false',
]

/** @type {Record<Exclude<InstallAction, 'none' | 'adopt'>, readonly string[]>} */
const NPM_COMMANDS = { clean: ['ci'], add: ['install', '--no-save'] }

/** @type {Record<InstallMode, string>} */
const NPM_MODES = { runtime: '--omit=dev', all: '--include=dev' }

/**
 * @param {{ root: string, mode: InstallMode }} options
 * @param {Reporting} reporting
 * @returns {Promise<void>}
 */
export async function ensureInstalled({ root, mode: asked }, reporting) {
  const mode = widestMode(asked, readStamp(root))
  if (decide(root, mode) === 'none') return
  await withLock(
    { path: join(root, '.cache', 'install.lock'), onWait: ({ pids }) => reporting.say(waitingFor(pids)) },
    async (lock) => {
      const action = decide(root, mode)
      if (action === 'none') return
      if (action === 'adopt') return writeStamp(root, readWanted(root, fullestMode(root)))
      await reporting.whenNeeded(() => install({ root, mode, action, onStart: lock.addProcess }))
    },
  )
}

/**
 * @param {{ root: string, mode: InstallMode, action: 'clean' | 'add', onStart: (pid: number) => void }} job
 * @returns {Promise<void>}
 */
async function install({ root, mode, action, onStart }) {
  rmSync(stampPath(root), { force: true })
  const log = join(root, '.cache', 'install.log')
  const exit = await runNpm({
    root,
    log,
    onStart,
    args: [...NPM_COMMANDS[action], NPM_MODES[mode], ...QUIET],
  })
  if (exit !== 0) throw installError(log, `npm 退出码 (exit code) ${exit}`)
  const missing = findMissing(root, mode)
  if (missing.length > 0) throw installError(log, `缺少 (missing): ${missing.slice(0, 5).join(', ')}`)
  writeStamp(root, readWanted(root, mode))
}

/**
 * @param {{ root: string, log: string, args: readonly string[], onStart: (pid: number) => void }} job
 * @returns {Promise<number | string>} the exit code, or the name of the signal or error that ended npm
 */
function runNpm({ root, log, args, onStart }) {
  const npm = findNpm()
  const output = openSync(log, 'w')
  const child = spawn(npm.program, [...npm.firstArguments, ...args], {
    cwd: root,
    shell: npm.needsShell,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  if (child.pid !== undefined) onStart(child.pid)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
}

/**
 * @param {string} root
 * @param {InstallMode} mode
 * @returns {InstallAction}
 */
function decide(root, mode) {
  const isComplete = () => findMissing(root, mode).length === 0
  return decideInstall({ wanted: readWanted(root, mode), stamp: readStamp(root), isComplete })
}

/**
 * npm notes what it installed only when it has finished; a folder may still have been deleted by hand since.
 *
 * @param {string} root
 * @param {InstallMode} mode
 * @returns {string[]}
 */
function findMissing(root, mode) {
  const locked = readLockedPackages(join(root, 'package-lock.json'))
  const wanted = listWanted(locked, { mode, platform: readPlatform() })
  const noted = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(noted)) return wanted
  const missing = new Set(listMissing({ locked, installed: readLockedPackages(noted) }, wanted))
  return wanted.filter((path) => missing.has(path) || !existsSync(join(root, path, 'package.json')))
}

/**
 * @param {string} root
 * @returns {InstallMode}
 */
function fullestMode(root) {
  return findMissing(root, 'all').length === 0 ? 'all' : 'runtime'
}

/** @returns {import('./install-plan.mjs').Platform} */
function readPlatform() {
  const isLinux = process.platform === 'linux'
  return { os: process.platform, cpu: process.arch, libc: isLinux ? readLibc() : undefined }
}

/** @returns {string} */
function readLibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function readLockedPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/**
 * @param {string} root
 * @param {InstallMode} mode
 * @returns {Stamp}
 */
function readWanted(root, mode) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return { mode, lock, platform: `${process.platform}-${process.arch}` }
}

/**
 * @param {string} root
 * @returns {string}
 */
function stampPath(root) {
  return join(root, 'node_modules', '.guatu-install.json')
}

/**
 * @param {string} root
 * @returns {Stamp | undefined}
 */
function readStamp(root) {
  return existsSync(stampPath(root)) ? JSON.parse(readFileSync(stampPath(root), 'utf8')) : undefined
}

/**
 * @param {string} root
 * @param {Stamp} stamp
 */
function writeStamp(root, stamp) {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stampPath(root), `${JSON.stringify(stamp)}\n`)
}

/**
 * @param {readonly number[]} pids
 * @returns {string}
 */
function waitingFor(pids) {
  return `另一个进程正在安装依赖，等它结束 (waiting for the installation of process ${pids.join(', ')})`
}

/**
 * @param {string} log
 * @param {string} reason
 * @returns {SetupError}
 */
function installError(log, reason) {
  return new SetupError(`依赖安装失败 (installing packages failed): ${reason}`, [
    ...tailOf(log, 12),
    '',
    `完整日志 (full log): ${log}`,
    '请检查网络、代理 (npm config get proxy) 与软件源 (npm config get registry)，然后重新运行同一命令。',
    'Check network, proxy and registry, then run the same command again: it resumes by itself.',
  ])
}
