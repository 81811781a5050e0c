/**
 * Builds the pages with Vite into dist/web, once and again only when their sources changed.
 *
 *     await ensureWebBuilt({ root, node }, { whenNeeded: (work) => progress.step(2, '构建网页', work), say })
 */
import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../bootstrap/lock-file.mjs'
import { tailOf } from '../bootstrap/log-tail.mjs'
import { SetupError } from '../bootstrap/setup-error.mjs'
import { compressFolder } from './compress.mjs'
import { hashWebSources, stampWebSources } from './web-sources.mjs'

/** The file inside dist/web that says which sources it was built from. */
const BUILT_FROM = '.built-from'

/** The file beside it with the sizes and times that those sources had when they were last read. */
const SEEN_AS = '.seen-as'

/**
 * @param {{ root: string, node: string }} options `node` is the Node.js that runs Vite
 * @param {import('../bootstrap/install.mjs').Reporting} reporting
 * @returns {Promise<void>}
 */
export async function ensureWebBuilt({ root, node }, reporting) {
  const stamp = stampWebSources(root)
  if (isNoted(root, SEEN_AS, stamp)) return
  await ensureBuiltFromSources({ root, node }, reporting)
  writeFileSync(noteOf(root, SEEN_AS), stamp)
}

/**
 * @param {{ root: string, node: string }} options
 * @param {import('../bootstrap/install.mjs').Reporting} reporting
 * @returns {Promise<void>}
 */
async function ensureBuiltFromSources({ root, node }, reporting) {
  if (isNoted(root, BUILT_FROM, hashWebSources(root))) return
  const onWait = () => reporting.say('另一个进程正在构建网页，等它结束 (waiting for another build)')
  await withLock({ path: join(root, '.cache', 'web-build.lock'), onWait }, async (lock) => {
    const hash = hashWebSources(root)
    if (isNoted(root, BUILT_FROM, hash)) return
    await reporting.whenNeeded(() => build({ root, node, hash, onStart: lock.addProcess }))
  })
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} content
 * @returns {boolean}
 */
function isNoted(root, name, content) {
  const note = noteOf(root, name)
  return existsSync(note) && readFileSync(note, 'utf8') === content
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {string}
 */
function noteOf(root, name) {
  return join(root, 'dist', 'web', name)
}

/**
 * @param {{ root: string, node: string, hash: string, onStart: (pid: number) => void }} job
 * @returns {Promise<void>}
 */
async function build({ root, node, hash, onStart }) {
  const draft = join(root, 'dist', 'web.draft')
  const log = join(root, '.cache', 'web-build.log')
  removeLeftovers(root)
  const exit = await runVite({ root, node, draft, log, onStart })
  if (exit !== 0) throw buildError(log, exit)
  await compressFolder(draft)
  writeFileSync(join(draft, BUILT_FROM), hash)
  swapIn(join(root, 'dist', 'web'), draft)
}

/**
 * @param {{ root: string, node: string, draft: string, log: string, onStart: (pid: number) => void }} job
 * @returns {Promise<number | string>} the exit code, or the name of the signal or error that ended Vite
 */
function runVite({ root, node, draft, log, onStart }) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const config = join(root, 'web', 'vite.config.ts')
  const output = openSync(log, 'w')
  const args = [vite, 'build', join(root, 'web'), '--config', config, '--outDir', draft, '--emptyOutDir']
  const child = spawn(node, args, { cwd: root, stdio: ['ignore', output, output] })
  closeSync(output)
  if (child.pid !== undefined) onStart(child.pid)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
}

/**
 * What an interrupted build or swap left.
 *
 * @param {string} root
 */
function removeLeftovers(root) {
  const dist = join(root, 'dist')
  mkdirSync(dist, { recursive: true })
  const leftovers = readdirSync(dist).filter((name) => name === 'web.draft' || name === 'web.before')
  for (const name of leftovers) rmSync(join(dist, name), { recursive: true, force: true })
}

/**
 * @param {string} target
 * @param {string} draft
 */
function swapIn(target, draft) {
  const before = `${target}.before`
  if (existsSync(target)) renameSync(target, before)
  renameSync(draft, target)
  rmSync(before, { recursive: true, force: true })
}

/**
 * @param {string} log
 * @param {number | string} exit
 * @returns {SetupError}
 */
function buildError(log, exit) {
  return new SetupError(`网页构建失败 (building the web pages failed): Vite 退出 (exit) ${exit}`, [
    ...tailOf(log, 20),
    '',
    `完整日志 (full log): ${log}`,
  ])
}
