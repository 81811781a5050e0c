import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { checkPage, launchBrowser, newPage, takeTrouble } from './browser.ts'

const GOOD =
  '<!doctype html><html lang="zh-CN"><title>页</title><link rel="icon" href="data:,"><main><h1>指标</h1></main></html>'

const bad = [
  {
    fault: 'a console error',
    html: GOOD.replace('<h1>', '<script>console.error("boom")</script><h1>'),
    says: /console: boom/,
  },
  {
    fault: 'a page error',
    html: GOOD.replace('<h1>', '<script>throw new Error("bang")</script><h1>'),
    says: /page error: .*bang/,
  },
  {
    fault: 'a request elsewhere',
    html: GOOD.replace('<h1>', '<img alt="" src="http://127.0.0.1:9/x.png"><h1>'),
    says: /other origin: http:\/\/127\.0\.0\.1:9/,
  },
  { fault: 'no language', html: GOOD.replace(' lang="zh-CN"', ''), says: /no lang/ },
  {
    fault: 'overflow',
    html: GOOD.replace('<h1>', '<div style="width:3000px">宽</div><h1>'),
    says: /px of horizontal overflow/,
  },
  { fault: 'a field without a label', html: GOOD.replace('<h1>', '<input><h1>'), says: /axe critical label/ },
]

let browser: Browser
let server: Server
let page: Page

before(async () => {
  server = createServer((request, response) => {
    const index = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('bad') ?? -1)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (index === -1) response.setHeader('content-security-policy', "default-src 'self'; img-src data:")
    response.end(bad[index]?.html ?? GOOD)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
  page = await newPage(browser, { width: 1366, height: 768, theme: 'light' })
})

after(async () => {
  await browser.close()
  server.close()
  server.closeAllConnections()
})

function addressOf(path: string): string {
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  return `http://127.0.0.1:${address.port}${path}`
}

test('a page without a fault passes under a strict content security policy', async () => {
  await page.goto(addressOf('/'))
  await checkPage(page)
})

for (const [index, { fault, html, says }] of bad.entries()) {
  test(`a page with ${fault} fails and the message names it`, async () => {
    assert.notEqual(html, GOOD)
    await page.goto(addressOf(`/?bad=${index}`))
    await assert.rejects(checkPage(page), says)
  })
}

test('an expected trouble can be taken, once', async () => {
  await page.goto(addressOf('/?bad=0'))
  assert.match(takeTrouble(page, /boom/), /boom/)
  await checkPage(page)
  assert.throws(() => takeTrouble(page, /boom/), /no trouble like/)
})
