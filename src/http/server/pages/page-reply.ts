/**
 * The page that stands at an address, as it lies in the build folder, with a fresh nonce each time.
 *
 *     /cockpit/…  cockpit.html      /m/…  phone.html      anything else that is no file  office.html
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagePolicy } from '../door/security-headers.ts'

type Entry = 'cockpit' | 'phone' | 'office'

export interface PageReply {
  readonly status: 200 | 302
  readonly headers: Readonly<Record<string, string>>
  /** A redirect has none. */
  readonly body?: string
}

/** Vite writes it into every script and style tag, and into a meta tag that the pages hand to their style library. */
const noncePlaceholder = '__CSP_NONCE__'

/** Of a file that is not there; the one-time token of a set-up link has a dot too, but no such ending. */
const fileEnding = /\.[a-z][a-z0-9]{0,10}$/i

/** Whether a page may stand there, of which nothing is told before it is looked for. */
export function isPagePath(path: string): boolean {
  return !fileEnding.test(path) && !/^\/(?:api|metrics)(?:\/|$)/.test(path)
}

/** Where somebody starts who is not signed in. Whoever is starts where their roles lead, which the office's own start page knows. */
export const toSignIn: PageReply = {
  status: 302,
  headers: { 'cache-control': 'no-store', location: '/sign-in' },
}

/** Undefined where the pages have not been built. */
export function pageAt(path: string, webDirectory: string): PageReply | undefined {
  const page = readPage(webDirectory, entryOf(path))
  if (page === undefined) return undefined
  const nonce = randomBytes(16).toString('base64')
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy(nonce),
      'cache-control': 'no-store',
    },
    body: page.replaceAll(noncePlaceholder, nonce),
  }
}

function entryOf(path: string): Entry {
  if (/^\/cockpit(\/|$)/.test(path)) return 'cockpit'
  return /^\/m(\/|$)/.test(path) ? 'phone' : 'office'
}

/** A few kilobytes, read each time: a new build shows without a restart. */
function readPage(webDirectory: string, entry: Entry): string | undefined {
  const file = join(webDirectory, `${entry}.html`)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
