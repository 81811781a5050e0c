/**
 * A remark about a place in a registry's sheet, as it is kept and shown; and the log that gathers them without drowning in them.
 *
 *     { code: 'quantity-approximate', severity: 'error', row: 12, column: 7, field: 'landMu', facts: { text: '约20', … }, proposed: 20 }
 */
import type { Facts, Severity } from '../../../base/diagnostic.ts'
import { quantityRemarks } from '../../messages/quantity-remarks.ts'
import { registryCellRemarks } from '../../messages/registry-cell-remarks.ts'
import { type RegistryRowRemarkCode, registryRowRemarks } from '../../messages/registry-row-remarks.ts'
import { screenRemarks } from '../../messages/screen-remarks.ts'
import type { CellRemarkCode } from '../cell/decoded.ts'
import type { FieldValue } from '../registry.ts'

export type SheetRemarkCode = CellRemarkCode | RegistryRowRemarkCode | keyof typeof screenRemarks

export interface SheetRemark {
  readonly code: SheetRemarkCode
  readonly severity: Severity
  /** Null for a remark on a column or on the sheet. */
  readonly row: number | null
  readonly column: number | null
  readonly field: string | null
  readonly facts: Facts
  /** What the sender most likely meant, as JSON has it; absent where nothing can be said. */
  readonly proposed?: FieldValue
}

const severities: Readonly<Record<SheetRemarkCode, { readonly severity: Severity }>> = {
  ...quantityRemarks,
  ...registryCellRemarks,
  ...registryRowRemarks,
  ...screenRemarks,
}

export interface SaidRemark {
  readonly code: SheetRemarkCode
  readonly facts: Facts
  readonly proposed?: FieldValue | undefined
}

export type RemarkPlace = Pick<SheetRemark, 'row' | 'column' | 'field'>

/** Of one kind in one column; more are counted, not listed. */
const listedOfAKind = 500

export class RemarkLog {
  #remarks: SheetRemark[] = []
  #faulty: number[] = []
  readonly #counts = new Map<string, { readonly last: SheetRemark; count: number }>()

  add(place: RemarkPlace, { code, facts, proposed }: SaidRemark): void {
    const { severity } = severities[code]
    const remark = { code, severity, ...place, facts }
    const key = `${code} ${place.column ?? place.field}`
    const kind = this.#counts.get(key) ?? { last: remark, count: 0 }
    this.#counts.set(key, kind)
    kind.count += 1
    if (severity === 'error' && place.row !== null) this.#faulty.push(place.row)
    if (kind.count <= listedOfAKind)
      this.#remarks.push(proposed === undefined ? remark : { ...remark, proposed })
  }

  /** Those made since the last call. */
  take(): readonly SheetRemark[] {
    const remarks = this.#remarks
    this.#remarks = []
    return remarks
  }

  /** Rows with an error since the last call, listed or not. */
  takeFaulty(): readonly number[] {
    const faulty = this.#faulty
    this.#faulty = []
    return faulty
  }

  /** One remark for each kind that was too many to list. */
  takeRest(): readonly SheetRemark[] {
    for (const { last, count } of this.#counts.values()) {
      if (count <= listedOfAKind) continue
      const { code, column, field } = last
      const { severity } = severities['remarks-left-out']
      const facts = { code, count: count - listedOfAKind }
      this.#remarks.push({ code: 'remarks-left-out', severity, row: null, column, field, facts })
    }
    this.#counts.clear()
    return this.take()
  }
}
