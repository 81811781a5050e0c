/**
 * Finds Chromium for the journeys, or installs it: with apt when we are root, else by Playwright. Prints its path; what it does
 * in between goes to standard error.
 *
 *     node test/find-browser.ts   // /usr/bin/chromium
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Where distributions and vendors put a browser that Playwright can drive. */
const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Debian's names; Ubuntu has the same font package, its chromium is found under /snap. */
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** apt waits this many seconds for another apt instead of failing at once. */
const LOCK_TIMEOUT = 'DPkg::Lock::Timeout=300'

/** The path of a browser, or undefined; installs nothing. */
export function findBrowser(): string | undefined {
  const asked = process.env.CHROMIUM_PATH
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : undefined
  return [...KNOWN_PATHS, chromium.executablePath()].find((path) => path !== '' && existsSync(path))
}

/** The path of a browser that can draw Chinese text; installs browser and font when they are missing and may be installed. */
export function getBrowser(): string {
  const found = findBrowser()
  if (found !== undefined && hasChineseFont()) return found
  if (process.env.CHROMIUM_PATH) throw new Error(explainFailure(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH}`))
  if (mayUseApt()) installWithApt()
  else if (found === undefined) installWithPlaywright()
  const browser = findBrowser()
  if (browser === undefined) throw new Error(explainFailure('no browser found after the installation'))
  if (!hasChineseFont()) throw new Error(explainFailure('no Chinese font'))
  return browser
}

/** Only Linux may lack a Chinese font; without fontconfig's own program we cannot tell and go on. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  if (list.error !== undefined) return !mayUseApt()
  return list.stdout.trim() !== ''
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function installWithApt(): void {
  const install = ['-o', LOCK_TIMEOUT, 'install', '-y', '--no-install-recommends', ...PACKAGES]
  if (run('apt-get', install)) return
  run('apt-get', ['-o', LOCK_TIMEOUT, 'update'])
  if (!run('apt-get', install))
    throw new Error(explainFailure(`apt-get install ${PACKAGES.join(' ')} failed`))
}

function installWithPlaywright(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  if (run(process.execPath, [cli, 'install', '--only-shell', 'chromium'])) return
  throw new Error(explainFailure('playwright-core could not download a browser'))
}

/** Runs with its output on standard error, where progress belongs. */
function run(program: string, args: readonly string[]): boolean {
  process.stderr.write(`${program} ${args.join(' ')}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env }).status === 0
}

function explainFailure(reason: string): string {
  return [
    `浏览器测试需要 Chromium 与中文字体 (the journeys need Chromium and a Chinese font): ${reason}`,
    '  Debian / Ubuntu: sudo apt-get install chromium fonts-noto-cjk',
    '  其他 (elsewhere): CHROMIUM_PATH=/path/to/chrome npm test',
    '  只跑其余步骤 (the other steps only): npm test -- --only types,lint,fence,generated,unit',
  ].join('\n')
}

if (import.meta.main) {
  try {
    process.stdout.write(`${getBrowser()}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
}
