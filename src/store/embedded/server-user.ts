/**
 * As whom the server runs. PostgreSQL refuses to be root, so for root another way is found by trying.
 *
 *     const user = await chooseServerUser(binaries, folders)
 *     spawnAs(user, binaries.postgres, ['-D', folders.cluster])
 *
 * self: we are not root. namespace: root outside, someone else inside (`unshare`); files stay root's, so a private folder is no obstacle.
 * account: an unprivileged account of the machine, which must be able to reach programs and data.
 */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { cp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Binaries, programsIn } from './binaries.ts'
import { EmbeddedProblem } from './embedded-problem.ts'

export type ServerUser =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'account'; readonly uid: number; readonly gid: number; readonly name: string }

/** The user, and the programs as that user reaches them. */
export interface ServerRights {
  readonly user: ServerUser
  readonly binaries: Binaries
}

export async function chooseServerRights(binaries: Binaries): Promise<ServerRights> {
  if (process.getuid?.() !== 0) return { user: { kind: 'self' }, binaries }
  const account = await findAccount()
  const namespace: ServerUser = { kind: 'namespace', uid: account.uid, gid: account.gid }
  if (canRun(namespace, binaries)) return { user: namespace, binaries }
  const user: ServerUser = { kind: 'account', ...account }
  if (canRun(user, binaries)) return { user, binaries }
  const copy = await copyBinaries(binaries)
  if (canRun(user, copy)) return { user, binaries: copy }
  const text = `Guatu runs as root and the database server must not, but neither a user namespace nor the account “${account.name}” can start it. Run Guatu as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`
  throw new EmbeddedProblem('no-server-user', text)
}

/** The uid that owns the server's files as seen from here. */
export function ownerOf(user: ServerUser): number | undefined {
  switch (user.kind) {
    case 'self':
      return undefined
    case 'namespace':
      return 0
    case 'account':
      return user.uid
  }
}

/** The program and its arguments as that user runs them. `unshare` becomes the program, so the process id is the program's. */
export function commandAs(
  user: ServerUser,
  program: string,
  words: readonly string[],
): { readonly program: string; readonly words: readonly string[]; readonly identity: SpawnOptions } {
  switch (user.kind) {
    case 'self':
      return { program, words, identity: {} }
    case 'namespace': {
      const mapping = ['--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
      return { program: 'unshare', words: [...mapping, program, ...words], identity: {} }
    }
    case 'account':
      return { program, words, identity: { uid: user.uid, gid: user.gid } }
  }
}

export function spawnAs(
  user: ServerUser,
  line: readonly [string, ...string[]],
  options: SpawnOptions,
): ChildProcess {
  const [first, ...rest] = line
  const { program, words, identity } = commandAs(user, first, rest)
  return spawn(program, [...words], { cwd: '/', ...options, ...identity })
}

function canRun(user: ServerUser, binaries: Binaries): boolean {
  return succeedsAs(user, [binaries.postgres, '--version'], binaries.environment)
}

export function succeedsAs(
  user: ServerUser,
  line: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
): boolean {
  const [first, ...rest] = line
  const { program, words, identity } = commandAs(user, first, rest)
  return spawnSync(program, [...words], { cwd: '/', env, stdio: 'ignore', ...identity }).status === 0
}

interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** An account that exists, since the server looks its own name up. */
async function findAccount(): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  const accounts = lines.flatMap((line) => {
    const [name = '', , uid, gid] = line.split(':')
    return Number(uid) > 0 ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
  const preferred = ['postgres', 'nobody'].flatMap((name) => accounts.filter((a) => a.name === name))
  const account = preferred[0] ?? accounts[0]
  if (account !== undefined) return account
  const text =
    'Guatu runs as root and this machine has no other account for the database server. Run Guatu as an ordinary user.'
  throw new EmbeddedProblem('no-server-user', text)
}

/** 60 MB, made once per version in a place that every account can read. */
async function copyBinaries(binaries: Binaries): Promise<Binaries> {
  const folder = join(tmpdir(), `guatu-postgres-${binaries.major}-${process.pid}`)
  const draft = `${folder}.draft`
  await cp(binaries.root, draft, { recursive: true, verbatimSymlinks: true })
  await rm(folder, { recursive: true, force: true })
  await rename(draft, folder)
  return { ...binaries, ...programsIn(folder) }
}
