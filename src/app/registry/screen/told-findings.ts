/** Tells findings at the rows that an import brings, and only of fields that it brings; those about a column once for each period. */
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import type { Finding } from '../../../domain/registry/screen/finding.ts'
import { numbersOf, type Table } from '../../../table/table.ts'
import { tellFinding } from './staged-screen.ts'

export class ToldFindings {
  readonly #log: RemarkLog
  readonly #fields: readonly string[]
  readonly #columns = new Set<string>()

  constructor(log: RemarkLog, fields: readonly string[]) {
    this.#log = log
    this.#fields = fields
  }

  /** The table's column `row` is missing in rows that the import does not bring. */
  tell(period: string, table: Table, findings: readonly Finding[]): void {
    const numbers = numbersOf(table, 'row')
    for (const finding of findings) {
      if (finding.field !== null && !this.#fields.includes(finding.field)) continue
      const number = numbers[finding.row ?? -1] ?? Number.NaN
      if (finding.row === null) this.#tellColumn(period, finding)
      else if (!Number.isNaN(number)) tellFinding(this.#log, finding, number)
    }
  }

  #tellColumn(period: string, finding: Finding): void {
    const key = `${finding.detector} ${finding.field} ${period}`
    if (this.#columns.has(key)) return
    this.#columns.add(key)
    const { label, labelEn } = finding.facts
    const facts = { ...finding.facts, label: `${label}（${period}）`, labelEn: `${labelEn} (${period})` }
    tellFinding(this.#log, { ...finding, facts }, null)
  }
}
