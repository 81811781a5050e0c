/** Rows that are no data: sums are kept and compared, notes are kept, what nobody can place is told. */

import { type CellDecoder, cellDecoder } from '../cell/cell-decoder.ts'
import { getField } from '../registry.ts'
import type { RowClass } from '../rows/classify-row.ts'
import type { OtherRow } from '../rows/gather-rows.ts'
import { isPartLabel, isSum } from '../rows/row-labels.ts'
import type { DecodedRest } from './decoder.ts'
import type { DecodedColumns, DecoderPlan } from './decoder-plan.ts'
import { type ReportedTotal, ReportedTotals } from './reported-totals.ts'
import type { RemarkLog } from './sheet-remark.ts'

interface NumberColumn {
  readonly column: number
  readonly field: string
  readonly decode: CellDecoder
}

export class OtherRows {
  readonly #plan: DecoderPlan
  readonly #log: RemarkLog
  readonly #totals: ReportedTotals
  readonly #numbers: readonly NumberColumn[]
  readonly #notes: { readonly row: number; readonly text: string }[] = []

  constructor(plan: DecoderPlan, log: RemarkLog) {
    this.#plan = plan
    this.#log = log
    this.#numbers = plan.readers.flatMap(({ column, field }) => {
      const { type } = field
      const isSummed = (type.kind === 'number' || type.kind === 'integer') && type.nature !== 'ratio'
      const unit = plan.columns.find((one) => one.column === column)?.unit
      return isSummed ? [{ column, field: field.key, decode: cellDecoder(field, { lookups: {}, unit }) }] : []
    })
    this.#totals = new ReportedTotals(this.#numbers.map(({ field }) => field))
  }

  /** In the order of the sheet, so that each sum is compared with the rows above it. */
  take(decoded: DecodedColumns): void {
    const { numbers, others } = decoded.gathered
    let from = 0
    for (const other of others) {
      let to = from
      while (to < numbers.length && (numbers[to] ?? 0) < other.row.number) to += 1
      this.#addRows(decoded, from, to)
      from = to
      this.#takeRow(other)
    }
    this.#addRows(decoded, from, numbers.length)
  }

  #addRows({ values, problems }: DecodedColumns, from: number, to: number): void {
    if (from === to) return
    for (const { field } of this.#numbers) {
      const column = values.get(field)
      const bad = problems.get(field)
      if (column instanceof Float64Array && bad !== undefined) {
        this.#totals.addRows(field, column, { from, to, problems: bad })
      }
    }
  }

  #takeRow({ row, found }: OtherRow): void {
    const place = { row: row.number, column: null, field: null }
    switch (found.kind) {
      case 'total':
      case 'subtotal':
        this.#totals.report(this.#readTotal({ row, found }, found))
        return
      case 'note':
        this.#notes.push({ row: row.number, text: found.text })
        return
      case 'example':
        this.#log.add(place, { code: 'row-example', facts: { text: found.text } })
        return
      case 'section':
        this.#totals.boundary()
        if (found.town === undefined)
          this.#log.add(place, { code: 'row-section-unknown', facts: { text: found.name } })
        return
      case 'unclear': {
        const { keyField, registry } = this.#plan
        const label = keyField?.label ?? getField(registry, registry.key[0] ?? '').label
        this.#log.add(place, {
          code: 'row-unclear',
          facts: { text: found.text, label: label.zh, labelEn: label.en },
        })
        return
      }
    }
  }

  #readTotal({ row }: OtherRow, { kind, label, town }: Extract<RowClass, { label: string }>): ReportedTotal {
    const values: Record<string, number> = {}
    for (const { column, field, decode } of this.#numbers) {
      const decoded = decode(row.cells[column - 1])
      if (decoded.kind === 'value' && typeof decoded.value === 'number') values[field] = decoded.value
    }
    return { row: row.number, kind, label, town, values, isSum: isSum(label) && !isPartLabel(label) }
  }

  finish(): Pick<DecodedRest, 'totals' | 'notes'> {
    for (const { total, field, reported, sum } of this.#totals.differences()) {
      const { label } = getField(this.#plan.registry, field)
      const column = this.#numbers.find((one) => one.field === field)?.column ?? null
      const facts = {
        text: total.label,
        label: label.zh,
        labelEn: label.en,
        reported,
        sum: Number(sum.toPrecision(12)),
      }
      this.#log.add({ row: total.row, column, field }, { code: 'total-differs', facts })
    }
    return { totals: this.#totals.list, notes: this.#notes }
  }
}
