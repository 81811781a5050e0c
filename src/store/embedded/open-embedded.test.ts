import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { EmbeddedProblem, type EmbeddedProblemCode } from './embedded-problem.ts'
import { type EmbeddedServer, openEmbedded } from './open-embedded.ts'
import { isAlive } from './process-state.ts'

const moduleUrl = new URL('./open-embedded.ts', import.meta.url).href
let root: string
let data: string
const children: ChildProcess[] = []

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'guatu-embedded-'))
})
let count = 0
beforeEach(() => {
  count += 1
  data = join(root, `data-${count}`)
})
after(async () => {
  for (const child of children) child.kill('SIGKILL')
  await sleep(1000)
  await rm(root, { recursive: true, force: true, maxRetries: 10 })
})

const open = (folder = data) => openEmbedded(folder, { isDurable: false })

async function serverPid(folder = data): Promise<number> {
  const text = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(text.split('\n')[0] ?? 0)
}

async function query(server: EmbeddedServer, text: string): Promise<unknown> {
  const client = new pg.Client({ ...server.connection })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows[0]?.x
  } finally {
    await client.end()
  }
}

interface OtherProgram {
  readonly process: ChildProcess
  readonly isOwner: boolean
  /** Stops its hold on the server and ends. */
  end(): Promise<void>
}

/** Another program on the same data directory: it opens the server, says whether it owns it, and stops when its input ends. */
async function openElsewhere(folder = data): Promise<OtherProgram> {
  const code = `const { openEmbedded } = await import(${JSON.stringify(moduleUrl)});
    const server = await openEmbedded(${JSON.stringify(folder)}, { isDurable: false });
    console.log(server.isOwner); setInterval(() => undefined, 1000);
    process.stdin.on('end', async () => { await server.stop(); process.exit(0) }).resume()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return {
    process: child,
    isOwner: line === 'true',
    end: async () => {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isSo()) return
    await sleep(25)
  }
  assert.fail(`not within 10 s: ${what}`)
}

const isProblem = (code: EmbeddedProblemCode) => (error: unknown) =>
  error instanceof EmbeddedProblem && error.code === code

test('a first start makes a database without a TCP port; a stop leaves nothing running', async () => {
  const server = await open()
  assert.equal(server.isOwner, true)
  assert.equal(await query(server, `select current_setting('listen_addresses') as x`), '')
  assert.equal(await query(server, `select current_setting('server_encoding') as x`), 'UTF8')
  assert.equal(await query(server, `select current_setting('data_checksums') as x`), 'on')
  await query(server, 'create table kept as select 7 as x')
  const pid = await serverPid()
  await server.stop()
  assert.equal(isAlive(pid), false)
  const again = await open()
  assert.equal(await query(again, 'select x from kept'), 7)
  await again.stop()
})

test('three programs that start at once on an empty folder share one server', async () => {
  const programs = await Promise.all([openElsewhere(), openElsewhere(), openElsewhere()])
  assert.equal(programs.filter((p) => p.isOwner).length, 1)
  const pid = await serverPid()
  for (const program of programs.filter((p) => !p.isOwner)) await program.end()
  assert.equal(isAlive(pid), true)
  for (const program of programs.filter((p) => p.isOwner)) await program.end()
  await until('the server is gone', () => !isAlive(pid))
})

test('an owner that ends while another program works leaves the server to it', async () => {
  const owner = await openElsewhere()
  const server = await open()
  assert.equal(server.isOwner, false)
  const pid = await serverPid()
  await owner.end()
  await until('we are the owner', () => server.isOwner)
  assert.equal(await serverPid(), pid)
  await server.stop()
  assert.equal(isAlive(pid), false)
})

test('kill -9 of the program stops the server soon after', async () => {
  const owner = await openElsewhere()
  const pid = await serverPid()
  owner.process.kill('SIGKILL')
  await until('the server is gone', () => !isAlive(pid))
  const server = await open()
  assert.equal(await query(server, 'select 1 as x'), 1)
  await server.stop()
})

test('an orphan whose watchdog was killed too is adopted', async () => {
  const owner = await openElsewhere()
  const pid = await serverPid()
  const watchdog = await findChild(owner.process.pid ?? 0, 'sh')
  process.kill(watchdog, 'SIGKILL')
  owner.process.kill('SIGKILL')
  await once(owner.process, 'exit')
  const server = await open()
  assert.deepEqual([server.isOwner, await serverPid()], [true, pid])
  await server.stop()
  assert.equal(isAlive(pid), false)
})

async function findChild(parent: number, name: string): Promise<number> {
  const { stdout } = spawn('ps', ['-o', 'pid=,comm=', '--ppid', String(parent)])
  for await (const line of createInterface({ input: stdout })) {
    const [pid, command] = line.trim().split(/\s+/)
    if (command === name) return Number(pid)
  }
  return assert.fail(`process ${parent} has no child ${name}`)
}

test('a server that dies is started again at the same address', async () => {
  const server = await open()
  const pid = await serverPid()
  process.kill(pid, 'SIGKILL')
  await until('another server', async () => (await serverPid()) !== pid && isAlive(await serverPid()))
  await until('an answer', async () => (await query(server, 'select 1 as x').catch(() => 0)) === 1)
  await until('we know the new one', () => server.isOwner)
  await sleep(1200)
  await server.stop()
  await until('it is gone', async () => !isAlive(await serverPid()))
})

test('a note of a dead server whose number now belongs to another process is no obstacle', async () => {
  const first = await open()
  await first.stop()
  const note = `${process.pid}\n${join(data, 'postgres')}\n1\n5432\n${join(data, 'socket')}\n\n  1  1\nready   \n`
  await writeFile(join(data, 'postgres', 'postmaster.pid'), note)
  const server = await open()
  assert.equal(await query(server, 'select 1 as x'), 1)
  await server.stop()
})

test('a socket’s lock left by a dead server whose number now belongs to another process is no obstacle', async () => {
  const first = await open()
  const lock = join(first.connection.host, '.s.PGSQL.5432.lock')
  await first.stop()
  await writeFile(lock, `${process.pid}\n${join(data, 'postgres')}\n1\n5432\n${first.connection.host}\n`)
  const server = await open()
  assert.equal(await query(server, 'select 1 as x'), 1)
  await server.stop()
})

test('a lock left by a killed program is taken over', async () => {
  await mkdir(data)
  await writeFile(join(data, 'postgres.lock'), JSON.stringify({ pid: 2 ** 22 - 1, started: '1' }))
  const server = await open()
  await server.stop()
})

test('a half-made first start is made anew', async () => {
  await mkdir(join(data, 'postgres.new', 'base'), { recursive: true })
  const server = await open()
  await server.stop()
})

test('a folder of another major version is refused with the way out', async () => {
  await mkdir(join(data, 'postgres'), { recursive: true })
  await writeFile(join(data, 'postgres', 'PG_VERSION'), '16\n')
  await assert.rejects(open(), (error) => {
    assert.match(String(error), /PostgreSQL 16.*guatu backup.*guatu restore/)
    return isProblem('other-version')(error)
  })
})

test('files without a database are not overwritten', async () => {
  await mkdir(join(data, 'postgres'), { recursive: true })
  await writeFile(join(data, 'postgres', 'mine.txt'), 'x')
  await assert.rejects(open(), isProblem('directory-unusable'))
  assert.equal(await readFile(join(data, 'postgres', 'mine.txt'), 'utf8'), 'x')
})

test('a file where the folder should be is told as such', async () => {
  await writeFile(data, 'x')
  await assert.rejects(open(), isProblem('directory-unusable'))
  await assert.rejects(open(join(data, 'below')), isProblem('directory-unusable'))
})

test('a path too long for a socket gets one under a short name, private to us', async () => {
  const long = join(data, '深'.repeat(20), 'x'.repeat(80))
  const server = await open(long)
  assert.ok(server.connection.host.startsWith(tmpdir()))
  assert.equal(await query(server, 'select 1 as x'), 1)
  await server.stop()
  await rm(server.connection.host, { recursive: true })
})

test('a server that cannot start says why', async () => {
  const refused = openEmbedded(data, { isDurable: false, settings: { shared_buffers: 'many' } })
  await assert.rejects(refused, (error) => {
    assert.match(String(error), /shared_buffers.*postgres\.log/)
    return isProblem('start-failed')(error)
  })
  const server = await open()
  await server.stop()
})
