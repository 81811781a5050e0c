import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

/**
 * A program that says its process number, its arguments and the signals it gets; `exit N` ends with that code.
 * It speaks only when it listens: who has heard it may send a signal.
 */
const PROGRAM = `
const [command, code] = process.argv.slice(2)
process.on('SIGTERM', () => { console.log('SIGTERM'); process.exit(0) })
process.on('SIGINT', () => console.log('SIGINT'))
console.log('pid ' + process.pid + ' args ' + process.argv.slice(2).join(','))
if (command === 'exit') process.exitCode = Number(code)
else setInterval(() => {}, 1000)
`

const root = mkdtempSync(join(tmpdir(), 'guatu-run-'))
const scripts = join(root, 'scripts', 'bootstrap')
mkdirSync(scripts, { recursive: true })
mkdirSync(join(root, 'src'))
writeFileSync(join(root, 'src', 'main.ts'), PROGRAM)
for (const name of ['run-program.mjs', 'watch-parent.mjs']) {
  copyFileSync(join(import.meta.dirname, name), join(scripts, name))
}
after(() => rmSync(root, { recursive: true, force: true }))

interface Launched {
  readonly launcher: ChildProcess
  /** Waits until the program has said this, and gives back all it said. */
  readonly heard: (pattern: RegExp) => Promise<string>
  readonly ended: Promise<number | null>
}

function launch(args: readonly string[]): Launched {
  const module = pathToFileURL(join(scripts, 'run-program.mjs')).href
  const job = JSON.stringify({ root, node: process.execPath, args })
  const source = `process.exitCode = await (await import('${module}')).runProgram(${job})`
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  launcher.stdout.on('data', (part) => {
    said += part
  })
  const heard = async (pattern: RegExp) => {
    for (let tries = 0; tries < 500 && !pattern.test(said); tries += 1) await sleep(20)
    assert.match(said, pattern)
    return said
  }
  return { launcher, heard, ended: new Promise((resolve) => launcher.once('exit', resolve)) }
}

test('arguments reach the program and its exit code comes back', async () => {
  const { heard, ended } = launch(['exit', '7', '--json'])
  assert.equal(await ended, 7)
  await heard(/args exit,7,--json/)
})

test('a signal to the launcher reaches the server, whose exit code comes back', async () => {
  const { launcher, heard, ended } = launch(['serve'])
  await heard(/pid \d+/)
  launcher.kill('SIGTERM')
  await heard(/SIGTERM/)
  assert.equal(await ended, 0)
})

test('the same Ctrl-C from the terminal and from npm reaches the server once', async () => {
  const { launcher, heard } = launch(['serve'])
  await heard(/pid \d+/)
  launcher.kill('SIGINT')
  await sleep(100)
  launcher.kill('SIGINT')
  await heard(/SIGINT/)
  await sleep(900)
  launcher.kill('SIGTERM')
  const said = await heard(/SIGTERM/)
  assert.equal(said.match(/SIGINT/g)?.length, 1)
})

test('a launcher that is killed outright leaves no server behind', async () => {
  const { launcher, heard } = launch(['serve'])
  const pid = Number(/pid (\d+)/.exec(await heard(/pid \d+/))?.[1])
  launcher.kill('SIGKILL')
  await heard(/SIGTERM/)
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await sleep(20)
  assert.equal(isAlive(pid), false)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
