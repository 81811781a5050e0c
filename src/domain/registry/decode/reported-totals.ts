/**
 * Sums that the sender wrote, kept and compared with the rows that they may be of: those since the last sum, those until the next, or all.
 *
 *     const totals = new ReportedTotals(['taxWanYuan'])
 *     totals.addRows({ taxWanYuan: values })
 *     totals.report({ row: 90, kind: 'total', label: '合计', values: { taxWanYuan: 1234.5 } })
 *     totals.differences()   // those that fit no stretch of rows
 */
export interface ReportedTotal {
  readonly row: number
  readonly kind: 'total' | 'subtotal'
  readonly label: string
  readonly town: string | undefined
  /** By field, in the field's unit; fields that the row leaves empty are absent. */
  readonly values: Readonly<Record<string, number>>
  /** Whether it claims to be a sum rather than an average or a part. */
  readonly isSum: boolean
}

export interface TotalDifference {
  readonly total: ReportedTotal
  readonly field: string
  readonly reported: number
  readonly sum: number
}

/** Decimals that a sender may have rounded each row to. */
const roundingOfRow = 0.006

interface Running {
  sum: number
  rows: number
  /** Cells that could not be read: no sum can be compared. */
  problems: number
}

export class ReportedTotals {
  readonly list: ReportedTotal[] = []
  readonly #fields: readonly string[]
  readonly #all: ReadonlyMap<string, Running>
  readonly #since: ReadonlyMap<string, Running>
  readonly #pending: { readonly difference: TotalDifference; readonly rows: number }[] = []
  readonly #differences: TotalDifference[] = []

  constructor(fields: readonly string[]) {
    this.#fields = fields
    this.#all = new Map(fields.map((field) => [field, { sum: 0, rows: 0, problems: 0 }]))
    this.#since = new Map(fields.map((field) => [field, { sum: 0, rows: 0, problems: 0 }]))
  }

  /** Rows `from` up to `to` of a column. */
  addRows(
    field: string,
    values: Float64Array,
    { from, to, problems }: { from: number; to: number; problems: Uint8Array },
  ): void {
    for (const running of [this.#all.get(field), this.#since.get(field)]) {
      if (running === undefined) continue
      for (let at = from; at < to; at += 1) {
        const value = values[at] ?? Number.NaN
        if (!Number.isNaN(value)) running.sum += value
        running.problems += problems[at] ?? 0
      }
      running.rows += to - from
    }
  }

  report(total: ReportedTotal): void {
    this.list.push(total)
    this.boundary()
    for (const field of this.#fields) {
      const reported = total.values[field]
      if (reported === undefined || !total.isSum) continue
      const stretches = [this.#since.get(field), this.#all.get(field)].filter((one) => one !== undefined)
      if (stretches.some((one) => one.problems > 0 || fits(reported, one))) continue
      const sum = (total.kind === 'total' ? this.#all : this.#since).get(field)?.sum ?? 0
      this.#pending.push({ difference: { total, field, reported, sum }, rows: 0 })
    }
    for (const running of this.#since.values()) Object.assign(running, { sum: 0, rows: 0, problems: 0 })
  }

  /** A new section, or the end: sums that stand above their rows are weighed against these. */
  boundary(): void {
    for (const { difference } of this.#pending.splice(0)) {
      const since = this.#since.get(difference.field)
      const all = this.#all.get(difference.field)
      const isMet = [since, all].some(
        (one) => one !== undefined && (one.problems > 0 || fits(difference.reported, one)),
      )
      if (!isMet) this.#differences.push(difference)
    }
  }

  differences(): readonly TotalDifference[] {
    this.boundary()
    return this.#differences
  }
}

function fits(reported: number, { sum, rows }: Running): boolean {
  return rows > 0 && Math.abs(reported - sum) <= roundingOfRow * rows + 1e-9 * Math.abs(sum) + 0.011
}
