/** Tells findings at the rows that an import brings, and only of fields that it brings; those about a column once for each period. */

import { fieldsOfCondition } from '../../../domain/formula/fields-of.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { Finding } from '../../../domain/registry/screen/finding.ts'
import { numbersOf, type Table } from '../../../table/table.ts'
import { tellFinding } from './staged-screen.ts'

export class ToldFindings {
  readonly #log: RemarkLog
  readonly #fields: readonly string[]
  readonly #columns = new Set<string>()

  readonly #ruled: ReadonlySet<string>

  /** `checks` are the registry's own rules, which are told of every row already. */
  constructor(log: RemarkLog, fields: readonly string[], checks: Registry['checks']) {
    this.#log = log
    this.#fields = fields
    this.#ruled = new Set(checks.map(({ holds }) => pairName(fieldsOfCondition(holds))))
  }

  /** The table's column `row` is missing in rows that the import does not bring. */
  tell(period: string, table: Table, findings: readonly Finding[]): void {
    const numbers = numbersOf(table, 'row')
    for (const finding of findings) {
      if (finding.field !== null && !this.#fields.includes(finding.field)) continue
      if (this.#isRuled(finding)) continue
      const number = numbers[finding.row ?? -1] ?? Number.NaN
      if (finding.row === null) this.#tellColumn(period, finding)
      else if (!Number.isNaN(number)) tellFinding(this.#log, finding, number)
    }
  }

  /** Figures that cannot stand together are told once: by the rule that they break, where there is one. */
  #isRuled({ detector, field, otherField }: Finding): boolean {
    return detector === 'impossible-relation' && this.#ruled.has(pairName([field ?? '', otherField ?? '']))
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

function pairName(fields: readonly string[]): string {
  return [...fields].sort().join(' ')
}
