/**
 * A confirmation sheet's workbook filled in as a person would do it, with a spreadsheet library.
 *
 *     const filled = await fillWorkbook(bytes, answer('D6', 8.5, '退租一块'))
 */
import assert from 'node:assert/strict'
import ExcelJS from 'exceljs'

export type Fill = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void

export async function loadFilling(bytes: Buffer) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  return { workbook, sheet: workbook.getWorksheet('确认单') ?? assert.fail('the sheet is there') }
}

export async function fillWorkbook(bytes: Buffer, fill: Fill): Promise<Buffer> {
  const { workbook, sheet } = await loadFilling(bytes)
  fill(sheet, workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

export function put(cell: string, value: ExcelJS.CellValue): Fill {
  return (sheet) => {
    sheet.getCell(cell).value = value
  }
}

/** A value in column D with a reason beside it. */
export function answer(cell: string, value: ExcelJS.CellValue, reason = '以账面为准'): Fill {
  return (sheet, workbook) => {
    put(cell, value)(sheet, workbook)
    put(cell.replace('D', 'E'), reason)(sheet, workbook)
  }
}
