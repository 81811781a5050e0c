/**
 * One whole Guatu for a file of journeys: a database of its own, the demo district, the server on a free port, a browser.
 *
 *     const site = await openSite()
 *     after(site.stop)
 *     test('a leader sees the cockpit', site.journey(async ({ enterAs }) => {
 *       const page = await enterAs('leader', { at: '/cockpit' })
 *     }))
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import type { Context } from '../../src/app/context.ts'
import { type Caches, createCaches, recheckingDatabase } from '../../src/app/create-caches.ts'
import { installDistrict } from '../../src/app/installing/install-district.ts'
import { loadDemoRegistries } from '../../src/app/installing/load-demo-registries.ts'
import { Jobs } from '../../src/app/jobs.ts'
import { askSubmissions } from '../../src/app/reporting/ask-submissions.ts'
import { createSetupLink } from '../../src/app/session/create-setup-link.ts'
import { demoAmount } from '../../src/content/districts/enterprise-input.ts'
import { createServer } from '../../src/http/server.ts'
import { launchBrowser } from '../browser.ts'
import { openTestDatabase } from '../database.ts'
import { type Journey, makeJourney } from './journey.ts'

export const home = '330212'

export interface Site {
  /** `http://127.0.0.1:40123` */
  readonly origin: string
  /** What the server takes for now. */
  readonly clock: { now: Date }
  /** Wraps a walk into a test: its pages are closed afterwards, photographed when it failed. */
  readonly journey: Journey
  /** Path of a fresh one-time set-up link. */
  readonly makeSetupPath: () => Promise<string>
  readonly stop: () => Promise<void>
}

interface SiteOptions {
  /** False: an empty installation, without plan, figures and people. */
  readonly isDemo?: boolean
  /** Invented enterprises in the registries; none unless said. */
  readonly enterprises?: number
}

const webDirectory = join(import.meta.dirname, '../../dist/web')

export async function openSite({ isDemo = true, enterprises = 0 }: SiteOptions = {}): Promise<Site> {
  const { database: plain, stop } = await openTestDatabase()
  const clock = { now: new Date('2026-11-22T02:00:00Z') }
  const caches = createCaches(plain, () => clock.now.getTime())
  const context = makeContext({ database: recheckingDatabase(plain, Object.values(caches)), caches, clock })
  await installDistrict(context(), { code: home, isDemo })
  await askSubmissions(context(), home)
  if (enterprises > 0) await loadDemoRegistries(context(), home, { ...demoAmount, count: enterprises })
  const { database, newId, installation, randomBytes: random } = context()
  const tools = { database, newId, installation, randomBytes: random }
  const logger = pino({ level: 'silent' })
  const server = await createServer({ ...tools, clock: () => clock.now, logger, webDirectory })
  const { origin } = await server.listen({ host: '127.0.0.1', port: 0 })
  let browser: Browser | undefined
  const getBrowser = async () => {
    browser ??= await launchBrowser()
    return browser
  }
  return {
    origin,
    clock,
    journey: makeJourney(origin, getBrowser),
    makeSetupPath: async () => {
      const link = await createSetupLink(context(), home)
      if (link === undefined) throw new Error('the district is set up already')
      return `/setup/${link.token}`
    },
    stop: async () => {
      await browser?.close()
      await server.close()
      await stop()
    },
  }
}

interface Parts {
  readonly database: Context['database']
  readonly caches: Caches
  readonly clock: { readonly now: Date }
}

/** The program's own context at the clock's time. */
function makeContext({ database, caches, clock }: Parts): () => Context {
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
    clock: () => new Date(),
  }
  return () => ({
    database,
    actor: { id: 'system', name: '系统', district: home, grants: [] },
    now: clock.now,
    newId: randomUUID,
    randomBytes: random,
    requestId: 'journey-setup',
    language: 'zh',
    installation,
  })
}
