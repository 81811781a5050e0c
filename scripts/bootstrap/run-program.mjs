/**
 * Runs Guatu on the pinned Node.js as if it had taken this process's place: same terminal, same signals, same exit
 * code, and no life of its own after this process.
 *
 *     process.exitCode = await runProgram({ root, node, args: ['serve'] })
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {object} Program
 * @property {string} root folder of the clone
 * @property {string} node the Node.js that runs it
 * @property {readonly string[]} args as on the command line
 */

/** Milliseconds in which the same Ctrl-C arrives twice: from the terminal and from npm. */
const SAME_KEYSTROKE = 800

/** Milliseconds between two looks whether npm, our parent, still lives. */
const PARENT_EVERY = 300

/**
 * @param {Program} program
 * @returns {Promise<number>} the exit code; 128 + number when a signal ended the program
 */
export function runProgram(program) {
  const isServer = program.args[0] === 'serve'
  const child = start(program, isServer)
  const stopForwarding = forwardSignals(child, isServer)
  const stopWatching = isServer ? watchParent(child) : () => {}
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      stopForwarding()
      stopWatching()
      resolve(exitCodeOf(code, signal))
    })
  })
}

/**
 * A server gets its own process group, so that Ctrl-C reaches it once, through us. Descriptor 3 is a pipe that
 * breaks when we die, however we die: watch-parent.mjs then ends the program.
 *
 * @param {Program} program
 * @param {boolean} isServer
 */
function start({ root, node, args }, isServer) {
  const watch = pathToFileURL(join(root, 'scripts', 'bootstrap', 'watch-parent.mjs')).href
  return spawn(node, ['--import', watch, join(root, 'src', 'main.ts'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    detached: isServer && process.platform !== 'win32',
    env: {
      ...process.env,
      GUATU_PARENT_PIPE: '3',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'compiled'),
    },
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} isServer
 * @returns {() => void} stops forwarding
 */
function forwardSignals(child, isServer) {
  let last = 0
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    const reachesChildAnyway = signal === 'SIGINT' && !isServer && process.stdin.isTTY
    if (reachesChildAnyway || Date.now() - last < SAME_KEYSTROKE) return
    last = Date.now()
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
  }
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  return () => {
    for (const signal of signals) process.off(signal, forward)
  }
}

/**
 * npm that is killed outright does not tell us: the processes above us change.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops watching
 */
function watchParent(child) {
  if (process.env.npm_lifecycle_event === undefined) return () => {}
  const before = readAncestors()
  const timer = setInterval(() => {
    if (readAncestors() !== before) child.kill('SIGTERM')
  }, PARENT_EVERY)
  return () => clearInterval(timer)
}

/**
 * Our parent and, on Linux, its parent: npm puts a shell between itself and us. The parent may end while we look.
 *
 * @returns {string}
 */
function readAncestors() {
  const parent = process.ppid
  try {
    const status = readFileSync(`/proc/${parent}/status`, 'utf8')
    return `${parent} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`
  } catch {
    return `${parent}`
  }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
function exitCodeOf(code, signal) {
  if (signal !== null) return 128 + constants.signals[signal]
  return code ?? 1
}
