/**
 * What a person typed into the value field, read as the sheets are read: full-width digits, separators and a written unit are understood, a range or “约20”
 * is refused with the way out.
 *
 *     readValue('１２．５', 'yi-yuan')   // { kind: 'value', value: 12.5, unit: 'yi-yuan' }
 */
import { type UnitId, units } from '../../../src/base/quantity.ts'
import { findSuspectSlip } from '../../../src/domain/indicator/suspect-slip.ts'
import { renderRemark } from '../../../src/domain/messages/render-message.ts'
import { decodeQuantity } from '../../../src/domain/submission/decode-quantity.ts'

interface Sentence {
  readonly zh: string
  readonly en: string
}

export type ReadValue =
  | { readonly kind: 'value'; readonly value: number; readonly unit: UnitId }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly text: Sentence }

export function readValue(text: string, unit: UnitId): ReadValue {
  const decoded = decodeQuantity(text, { expected: unit })
  if (!decoded.isOk) {
    const [first] = decoded.diagnostics
    return first === undefined ? { kind: 'empty' } : { kind: 'fault', text: renderRemark(first) }
  }
  const { value } = decoded
  if (value.kind !== 'value') return { kind: 'empty' }
  const written = value.unit ?? unit
  const isSameDimension = units[written].dimension === units[unit].dimension
  return { kind: 'value', value: value.value, unit: isSameDimension ? written : unit }
}

/** Units that the value could also be given in. */
export function unitsLike(unit: UnitId): readonly UnitId[] {
  const { dimension } = units[unit]
  return (Object.keys(units) as UnitId[]).filter((other) => units[other].dimension === dimension)
}

export interface Slip {
  /** What was probably meant, in the unit entered. */
  readonly proposed: number
  readonly text: Sentence
}

/** The question about a slip of units, when the size suggests one. */
export function findSlip(
  entered: { readonly value: number; readonly unit: UnitId },
  references: readonly number[],
): Slip | undefined {
  const remark = findSuspectSlip({ ...entered, references })
  const proposed = remark?.facts.proposed
  if (remark === undefined || typeof proposed !== 'number') return undefined
  return { proposed, text: renderRemark(remark) }
}
