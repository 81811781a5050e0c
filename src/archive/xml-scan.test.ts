import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XmlScan } from './xml-scan.ts'

/** What a handler hears of a document that comes in chunks of so many bytes; it passes over the element once it is open. */
function heard(xml: string, { size, over }: { readonly size: number; readonly over: string }) {
  const told: string[] = []
  let isOpen = false
  const scan = new XmlScan({
    open: (name) => {
      told.push(name)
      isOpen ||= name === over
    },
    close: (name) => told.push(`/${name}`),
    get passedOver() {
      return isOpen ? over : undefined
    },
  })
  const bytes = Buffer.from(xml)
  for (let at = 0; at < bytes.length; at += size) scan.feed(bytes.subarray(at, at + size))
  return { told, problem: scan.end() }
}

const rows = '<row r="1"><c><v>1</v></c></row>'.repeat(40)

test('an element is passed over to its end, however the document is cut', () => {
  for (const [prefix, space] of [
    ['', ''],
    ['x:', ''],
    ['', '\r\n'],
  ] as const) {
    const [opens, closes] = [`<${prefix}sheetData>`, `</${prefix}sheetData${space}>`]
    const xml = `<sheet>${opens}${rows}<sheetDataNot/></sheetDataNo><a:sheetData/>${closes}<merge/></sheet>`
    for (const size of [1, 7, 64, 300]) {
      const { told, problem } = heard(xml, { size, over: 'sheetData' })
      assert.equal(problem, undefined, `${prefix} in chunks of ${size}`)
      assert.deepEqual(told.slice(0, 2), ['sheet', 'sheetData'])
      assert.deepEqual(told.slice(-4), ['/sheetData', 'merge', '/merge', '/sheet'])
      // What stands in the chunk in which it opened is read; nothing of the others is.
      assert.ok(told.length < 6 + size / 4, `${told.length} were told`)
    }
  }
})

test('a document that ends within what is passed over is broken', () => {
  const { problem } = heard(`<sheet><sheetData>${rows}</row>`, { size: 50, over: 'sheetData' })
  assert.equal(problem, 'broken')
})

test('nothing is passed over while the element is not open', () => {
  const { told } = heard('<sheet><a/><sheetData/><b/></sheet>', { size: 5, over: 'sheetData' })
  assert.deepEqual(
    told.filter((name) => !name.startsWith('/')),
    ['sheet', 'a', 'sheetData', 'b'],
  )
})
