/**
 * The browser of the journeys: one launch a file, pages that remember everything that went wrong on them.
 *
 *     const browser = await launchBrowser()
 *     const page = await newPage(browser, { width: 1920, height: 1080, theme: 'dark', locale: 'zh-CN' })
 *     await page.goto(`${origin}/`)
 *     await checkPage(page)
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { getBrowser } from './find-browser.ts'

/** How a page is looked at. */
export interface PageOptions {
  /** CSS pixels; 1920 desk, 1366 laptop, 390 phone. */
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
  readonly locale?: 'zh-CN' | 'en-US'
  /** Where paths without a host lead: `page.goto('/plan')`. */
  readonly origin?: string
}

/** What went wrong on a page since it was opened, a line each. */
interface PageRecord {
  readonly troubles: string[]
}

/** The part of axe's answer that a message needs. */
interface AxeViolation {
  readonly id: string
  readonly impact: string | null
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

/** Nothing in the background, no GPU, and the same pixels on every machine. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/** WCAG 2 A and AA, as GB/T 37668 asks of public sites. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Elements named in a message for one broken rule; the rest are counted. */
const NAMED_NODES = 5

const records = new WeakMap<Page, PageRecord>()

/** Starts Chromium; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: getBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
  })
}

/** Opens a page in a context of its own, so that nobody is signed in yet. Close it with `page.context().close()`. */
export async function newPage(browser: Browser, options: PageOptions): Promise<Page> {
  const { width, height, theme, locale = 'zh-CN', origin } = options
  const context = await browser.newContext({
    ...(origin === undefined ? {} : { baseURL: origin }),
    viewport: { width, height },
    colorScheme: theme,
    locale,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  watch(page)
  return page
}

/**
 * Fails with everything that is wrong: console and page errors, requests to another origin, horizontal overflow, a missing
 * `lang`, serious or critical axe findings. The troubles seen so far are then forgotten.
 */
export async function checkPage(page: Page): Promise<void> {
  const { troubles } = getRecord(page)
  const findings = [...troubles.splice(0), ...(await checkLayout(page)), ...(await checkAccess(page))]
  assert.equal(findings.length, 0, `${page.url()} has ${findings.length} faults:\n${findings.join('\n')}`)
}

/** What went wrong and was not yet taken. */
export function listTroubles(page: Page): readonly string[] {
  return [...getRecord(page).troubles]
}

/** Forgets one expected trouble, such as the 403 that the journey provoked; fails when there was none. */
export function takeTrouble(page: Page, pattern: RegExp): string {
  const { troubles } = getRecord(page)
  const at = troubles.findIndex((trouble) => pattern.test(trouble))
  const [trouble] = at === -1 ? [] : troubles.splice(at, 1)
  assert.ok(trouble, `no trouble like ${pattern} on ${page.url()}; seen:\n${troubles.join('\n')}`)
  return trouble
}

function getRecord(page: Page): PageRecord {
  const record = records.get(page)
  assert.ok(record, 'open the page with newPage')
  return record
}

function watch(page: Page): void {
  const troubles: string[] = []
  records.set(page, { troubles })
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    troubles.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => void troubles.push(`page error: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    if (isForeign(request.url(), request.frame().page().url()))
      troubles.push(`other origin: ${request.url()}`)
  })
}

/** A page that has no address yet is about to get its own. */
function isForeign(url: string, pageUrl: string): boolean {
  const { protocol, origin } = new URL(url)
  if (protocol === 'data:' || protocol === 'blob:' || pageUrl === 'about:blank') return false
  return origin !== new URL(pageUrl).origin
}

async function checkLayout(page: Page): Promise<string[]> {
  const { language, overflow, widest } = await page.evaluate(() => {
    const root = document.documentElement
    const isWide = (element: Element) => element.getBoundingClientRect().right > root.clientWidth + 1
    const wide = [...document.body.querySelectorAll('*')].filter(isWide).at(-1)
    return {
      language: root.lang,
      overflow: root.scrollWidth - root.clientWidth,
      widest: wide?.outerHTML.slice(0, 160),
    }
  })
  return [
    ...(language === '' ? ['the html element has no lang'] : []),
    ...(overflow > 0 ? [`${overflow} px of horizontal overflow, for one by ${widest}`] : []),
  ]
}

/** Runs axe through the debugger, which the page's content security policy does not bind. */
async function checkAccess(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(`if (!window.axe) { ${source} }`)
  const options = JSON.stringify({ runOnly: { type: 'tag', values: AXE_TAGS }, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<{ violations: AxeViolation[] }>(`axe.run(document, ${options})`)
  const isSerious = violations.some(({ impact }) => impact === 'serious' || impact === 'critical')
  return isSerious ? violations.map(describeViolation) : []
}

function describeViolation({ id, impact, help, nodes }: AxeViolation): string {
  const named = nodes.slice(0, NAMED_NODES).map(({ target, failureSummary }) => {
    return `  ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join(' ').trim()}`
  })
  const rest = nodes.length > NAMED_NODES ? [`  and ${nodes.length - NAMED_NODES} more`] : []
  return [`axe ${impact} ${id}: ${help}`, ...named, ...rest].join('\n')
}
