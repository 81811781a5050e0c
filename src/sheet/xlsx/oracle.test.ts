import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { writeTable } from '../write/write-table.ts'
import { readWorkbook } from './read-xlsx.ts'

/** Text without what another library is known to change: control characters, and escapes that it does not write. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((value) => value.isWellFormed() && !/_x[0-9a-f]{4}_/i.test(value) && [...value].every(isPrintable))

function isPrintable(char: string): boolean {
  return char >= ' ' && char !== '\ufffe' && char !== '\uffff'
}

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  .map((value) => value + 0)
const cell = fc.oneof(text, number, fc.boolean(), fc.constant(null))
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })

async function valuesOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const checked = await readWorkbook(bytes)
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  return checked.value.sheets[0]?.rows.map((row) => row.map((found) => found?.value ?? null)) ?? []
}

/** Without the empty cells and rows at the end, which a file does not keep. */
function trimmed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1))
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1)
}

test('plain content written by another library reads back value by value', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const workbook = new ExcelJS.Workbook()
      workbook.addWorksheet('S').addRows(rows.map((row) => [...row]))
      const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
      assert.deepEqual(await valuesOf(bytes), trimmed(rows))
    }),
    { numRuns: 60 },
  )
})

test('plain content that we write reads back value by value', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const columns = [{ label: '列', kind: 'number' }] as const
      const chunks: Uint8Array[] = []
      for await (const chunk of writeTable('xlsx', { name: 'S', columns, rows }, new Date(0)))
        chunks.push(chunk)
      assert.deepEqual((await valuesOf(Buffer.concat(chunks))).slice(1), trimmed(rows))
    }),
    { numRuns: 200 },
  )
})
