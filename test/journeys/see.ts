/**
 * What a person waits for, with a message that says what was on the screen instead.
 *
 *     await see(page.getByRole('heading', { name: '我的待办' }))
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

/** Waits until the first match is visible. */
export async function see(what: Locator): Promise<void> {
  await what.first().waitFor({ state: 'visible' })
}

/** Waits until nothing matches or shows. */
export async function seeNot(what: Locator): Promise<void> {
  await what.first().waitFor({ state: 'hidden' })
}

const PATIENCE = 15_000
const PAUSE = 50

/** Waits until a reading is as expected; fails with the last one. */
export async function settles<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const value = await read()
    try {
      assert.deepEqual(value, expected)
      return
    } catch (error) {
      if (Date.now() > end) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** Path and search of the page's address. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return `${pathname}${search}`
}

/** Ticks a box whose state is kept in the address, which follows the click a moment later. */
export async function tick(box: Locator, isTicked = true): Promise<void> {
  await box.click()
  await settles(() => box.isChecked(), isTicked)
}

/** Chooses from a list that drops down; a long one is narrowed by typing. */
export async function choose(list: Locator, option: string): Promise<void> {
  await list.click()
  await list.page().keyboard.insertText(option)
  await list.page().getByTitle(option, { exact: true }).last().click()
}

/** The bytes of the file that a click downloads. */
export async function download(page: Page, what: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), what.click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
