/**
 * The whole server in process on a real database: the reference district as demo, a second one beside it, a clock that tests move.
 *
 *     const app = await openTestApp()
 *     after(app.stop)
 *     const reply = await app.ask('leader', 'GET', '/api/v1/districts/330212/plan')
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { pino } from 'pino'
import type { Actor, Context } from '../src/app/context.ts'
import { createCaches, recheckingDatabase } from '../src/app/create-caches.ts'
import { installDistrict } from '../src/app/installing/install-district.ts'
import { Jobs } from '../src/app/jobs.ts'
import { issueToken } from '../src/app/session/issue-token.ts'
import { hashPassword } from '../src/app/session/password-hash.ts'
import type { Grant } from '../src/domain/access/decide.ts'
import { permissions, type Role } from '../src/domain/access/permissions.ts'
import type { ServerOptions } from '../src/http/server/server-options.ts'
import { createServer, type Server } from '../src/http/server.ts'
import { replaceGrants } from '../src/store/grant-store.ts'
import type { Database } from '../src/store/tx.ts'
import { insertUnits } from '../src/store/unit-store.ts'
import { insertUser } from '../src/store/user-store.ts'
import { insertMinimalDistrict, openTestDatabase } from './database.ts'

export const home = '330212'
export const elsewhere = '339901'
export const ownUnit = 'economy-information'
export const otherUnit = 'science-technology'
export const password = 'tea in the drum tower'

export interface Sent {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'HEAD'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: unknown
}

export interface TestApp {
  readonly server: Server
  readonly database: Database
  readonly context: Context
  readonly clock: { now: Date }
  /** A bearer token of the role; for its own unit where the table asks for one. */
  readonly tokenOf: (
    role: Role,
    where?: { readonly district?: string; readonly unit?: string },
  ) => Promise<string>
  readonly addUser: (login: string, grants: readonly Grant[]) => Promise<string>
  readonly signIn: (login: string, secret?: string) => Promise<Signed>
  readonly send: Server['inject']
  readonly stop: () => Promise<void>
}

export interface Signed {
  readonly cookie: string
  readonly csrf: string
}

const system: Actor = { id: 'system', name: 'system', district: home, grants: [] }

export async function openTestApp(options: Partial<ServerOptions> = {}): Promise<TestApp> {
  const { database: plain, stop } = await openTestDatabase()
  const clock = { now: new Date('2026-11-22T02:00:00Z') }
  const caches = createCaches(plain, () => clock.now.getTime())
  const database = recheckingDatabase(plain, Object.values(caches))
  const random = (count: number) => new Uint8Array(randomBytes(count))
  const jobs = new Jobs((error, key) => {
    throw new Error(`the job ${key} failed`, { cause: error })
  })
  const installation = {
    isLoopback: true,
    sheetKey: random(32),
    version: '0.0.0-test',
    ...caches,
    jobs,
    clock: () => clock.now,
  }
  const tools = { database, newId: randomUUID, randomBytes: random, installation }
  const context: Context = {
    ...tools,
    actor: system,
    now: clock.now,
    requestId: 'test-setup',
    language: 'zh',
  }
  await installDistrict(context, { code: home, isDemo: true })
  await insertMinimalDistrict(plain, elsewhere)
  const unit = {
    id: ownUnit,
    kind: 'department',
    name: '外区单位',
    aliases: [],
    divisionCode: null,
    scope: null,
  } as const
  await plain.withDistrict(elsewhere, (tx) => insertUnits(tx, [unit]))
  const server = await createServer({
    ...tools,
    clock: () => clock.now,
    logger: pino({ level: 'silent' }),
    ...options,
  })
  const tokens = new Map<string, string>()
  return {
    server,
    database,
    context,
    clock,
    tokenOf: async (role, { district = home, unit = ownUnit } = {}) => {
      const key = `${role} ${district} ${unit}`
      const known = tokens.get(key)
      if (known !== undefined) return known
      const wish = { district, role, unit: needsUnit(role) ? unit : null, days: 30, label: `test ${role}` }
      const { token } = await issueToken({ ...context, now: clock.now }, wish)
      tokens.set(key, token)
      return token
    },
    addUser: (login, grants) => addUser(database, login, grants),
    signIn: (login, secret = password) => signIn(server, login, secret),
    send: server.inject,
    stop: async () => {
      await jobs.stopAll()
      await server.close()
      await stop()
    },
  }
}

export function needsUnit(role: Role): boolean {
  return permissions.some((permission) => permission.role === role && permission.reach === 'unit')
}

async function addUser(database: Database, login: string, grants: readonly Grant[]): Promise<string> {
  const id = randomUUID()
  const createdAt = new Date('2026-01-01T00:00:00Z')
  const passwordHash = await hashPassword(password)
  await database.withDistrict(home, async (tx) => {
    await insertUser(tx, {
      id,
      login,
      name: `人 ${login}`,
      passwordHash,
      isDemo: false,
      mustChangePassword: false,
      createdAt,
    })
    await replaceGrants(tx, { userId: id, grants, grantedAt: createdAt, grantedBy: 'test' })
  })
  return id
}

async function signIn(server: Server, login: string, secret: string): Promise<Signed> {
  const reply = await server.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { district: home, login, password: secret },
  })
  if (reply.statusCode !== 200) throw new Error(`sign-in of ${login}: ${reply.statusCode} ${reply.body}`)
  const cookie = reply.cookies.find(({ name }) => name === 'guatu')?.value ?? ''
  return { cookie: `guatu=${cookie}`, csrf: reply.json().csrfToken }
}
