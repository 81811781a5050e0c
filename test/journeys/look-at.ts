/**
 * A page in both themes on desk, laptop and phone: no error, no request elsewhere, no overflow, nothing serious for axe.
 *
 *     assert.deepEqual(await lookAt(page, { path: '/plan', shows: '不是正式印发的文本' }), [])
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { checkPage } from '../browser.ts'
import { see } from './see.ts'

export interface Stop {
  readonly path: string
  /** Text that is there once the page has loaded. */
  readonly shows: string
  /** So large that axe needs half a minute: looked at on one screen only. */
  readonly isLarge?: boolean
}

const screens = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
] as const

const themes = ['light', 'dark'] as const

/** One after the other; the faults of all of them. */
export async function tour(page: Page, stops: readonly Stop[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const stop of stops) faults.push(...(await lookAt(page, stop)))
  return faults
}

/** Looks at a page in both themes on every screen, and goes on when it fails: one run names all faults. */
export async function lookAt(page: Page, { path, shows, isLarge = false }: Stop): Promise<readonly string[]> {
  const faults: string[] = []
  await page.goto(path)
  await see(page.getByText(shows).filter({ visible: true }))
  for (const screen of isLarge ? screens.slice(0, 1) : screens)
    for (const colorScheme of themes) {
      await page.setViewportSize(screen)
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
      const fault = await findFault(page)
      if (fault !== undefined) faults.push(`${screen.width} ${colorScheme}: ${fault}`)
      await keepPicture(page, path)
    }
  return faults
}

async function findFault(page: Page): Promise<string | undefined> {
  try {
    await checkPage(page)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** With GUATU_PICTURES set to a folder, every page is kept as a picture to look at. */
export async function keepPicture(page: Page, path: string): Promise<void> {
  const folder = process.env.GUATU_PICTURES
  if (folder === undefined || folder === '') return
  mkdirSync(folder, { recursive: true })
  const { width } = page.viewportSize() ?? { width: 0 }
  const theme = await page.evaluate(() => document.documentElement.dataset.theme)
  const slug = path.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  await page.screenshot({ path: join(folder, `${width}-${theme}${slug}.png`) })
}
