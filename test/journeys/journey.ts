/**
 * A walk through the site by one or more people, each in a browser context of their own.
 *
 *     test('…', journey(async ({ open, enterAs }) => { … }))
 *
 * What went wrong unnoticed (console errors, requests to other origins) fails the walk at its end; a failed walk leaves pictures in `.cache/journeys`.
 */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Role } from '../../src/domain/access/permissions.ts'
import { listTroubles, newPage, type PageOptions } from '../browser.ts'
import { ask } from './ask.ts'

/** How a page is opened; a laptop in light by default. */
export type Look = Partial<Omit<PageOptions, 'origin'>>

export interface Entering extends Look {
  /** The unit's short name as the people carry it, where several hold the role. */
  readonly unit?: string
  /** Path to open at once. */
  readonly at?: string
}

export interface Walk {
  /** Opens a path as nobody. */
  readonly open: (path: string, look?: Look) => Promise<Page>
  /** Signed in as one of the demo's people. */
  readonly enterAs: (role: Role, entering?: Entering) => Promise<Page>
}

/** Fits a test and a hook before tests alike. */
export type Journey = (
  walk: (walk: Walk) => Promise<void>,
) => (context: Pick<TestContext, 'name'>) => Promise<void>

const pictures = join(import.meta.dirname, '../../.cache/journeys')

/** Milliseconds to wait for what a person would see; a busy machine is slow. */
const PATIENCE = 15_000

/** Chromium's own note that the API refused something: an answer that the page shows, no error. */
const REFUSAL = /^console: Failed to load resource: .* status of 4\d\d .*\/api\/v1\//

export function makeJourney(origin: string, getBrowser: () => Promise<Browser>): Journey {
  return (walk) => async (context) => {
    const browser = await getBrowser()
    const pages: Page[] = []
    const openPage = async (look: Look = {}) => {
      const page = await newPage(browser, { width: 1366, height: 900, theme: 'light', ...look, origin })
      page.setDefaultTimeout(PATIENCE)
      pages.push(page)
      return page
    }
    try {
      await walk(makeWalk(openPage))
      for (const page of pages) {
        const unnoticed = listTroubles(page).filter((trouble) => !REFUSAL.test(trouble))
        assert.deepEqual(unnoticed, [], `unnoticed on ${page.url()}`)
      }
    } catch (error) {
      await photograph(pages, context.name)
      throw error
    } finally {
      for (const page of pages) await page.context().close()
    }
  }
}

function makeWalk(openPage: (look?: Look) => Promise<Page>): Walk {
  return {
    open: async (path, look) => {
      const page = await openPage(look)
      await page.goto(path)
      return page
    },
    enterAs: async (role, { unit, at, ...look } = {}) => {
      const page = await openPage(look)
      const { demoPeople } = await ask(page, 'getWelcome', {})
      const person = demoPeople.find(
        (one) => one.role === role && (unit === undefined || one.unitName === unit),
      )
      assert.ok(person, `the demo has nobody who is ${role} of ${unit}`)
      await ask(page, 'signInAsDemo', { body: { userId: person.userId } })
      if (at !== undefined) await page.goto(at)
      return page
    },
  }
}

/** `.cache/journeys/a-leader-sees-the-cockpit-1.png` */
async function photograph(pages: readonly Page[], name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const slug = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: join(pictures, `${slug}-${index + 1}.png`) }).catch(() => undefined)
  }
}
