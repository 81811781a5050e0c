/**
 * What became different on a confirmation sheet since a person looked at it.
 *
 *     findSheetChanges(seen, now).acts   // [{ kind: 'confirm', actorName: '王芳', … }]
 */
import type {
  SheetDetail,
  SheetField,
  SheetLogEntry,
} from '../../../../src/domain/confirmation/confirmation-view.ts'
import type { FieldValue } from '../../../../src/domain/registry/registry.ts'

export interface ChangedValue {
  readonly field: SheetField
  readonly from: FieldValue
  readonly to: FieldValue
}

export interface SheetChanges {
  /** In the order in which they were done. */
  readonly acts: readonly SheetLogEntry[]
  readonly values: readonly ChangedValue[]
  /** The round was ended. */
  readonly isClosed: boolean
  /** The row was taken out of the registry. */
  readonly isGone: boolean
}

export function findSheetChanges(before: SheetDetail, now: SheetDetail): SheetChanges {
  const last = before.log.at(-1)?.seq ?? 0
  const isGone = before.hasRecord && !now.hasRecord
  return {
    acts: now.log.filter(({ seq }) => seq > last),
    // Without its row a sheet shows no values: that they are gone is told once.
    values: isGone ? [] : now.fields.flatMap((field) => changeOf(field, before)),
    isClosed: before.isRoundOpen && !now.isRoundOpen,
    isGone,
  }
}

function changeOf(field: SheetField, { fields }: SheetDetail): readonly ChangedValue[] {
  const seen = fields.find((one) => one.field.key === field.field.key)
  return seen === undefined || seen.stored === field.stored
    ? []
    : [{ field, from: seen.stored, to: field.stored }]
}
