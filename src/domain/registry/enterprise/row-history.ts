/**
 * A row with all its versions: what held on a day, how a field went on, which change brought each value, and what every change did.
 *
 *     const held = versionOn(history, '2024-06-30')
 *     stretchesOf(history, 'name')   // [{ value: '宁波禾川机械厂', from: null, to: '2024-05-12' }, …]
 *
 * Two times are kept apart: a dated row says from which day it holds (`validFrom`), every version says when it was recorded. A day asks for what held, as it is known now.
 */
import type { FieldValue, RecordRow } from '../registry.ts'

export interface RowVersion {
  readonly values: RecordRow
  readonly version: number
  readonly recordedAt: Date
  readonly changeId: string
  /** In a dated registry: the first day on which it held, and the day after the last; null for the one that holds now, and where rows are not dated. */
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly replacedAt: Date | null
  /** Id of the change that replaced or removed it; null for the version that stands. */
  readonly replacedBy: string | null
}

/** Newest first. A row whose newest version was replaced is gone. */
export type RowHistory = readonly [RowVersion, ...RowVersion[]]

/** Rows of the same key together, newest version first. */
export function historiesOf(
  versions: readonly RowVersion[],
  keyOf: (values: RecordRow) => string,
): readonly RowHistory[] {
  return [...Map.groupBy(versions, ({ values }) => keyOf(values)).values()].flatMap((own) => {
    const [newest, ...former] = own.toSorted((a, b) => b.version - a.version)
    return newest === undefined ? [] : [[newest, ...former] as const]
  })
}

export function isGone([newest]: RowHistory): boolean {
  return newest.replacedBy !== null
}

/** A version that was corrected from its first day on never held. */
function everHeld({ validFrom, validTo }: RowVersion): boolean {
  return validFrom === null || validTo === null || validFrom < validTo
}

/** Undefined for a row that was gone, or not yet true; a row without dates is as it stands. */
export function versionOn(history: RowHistory, day: string): RowVersion | undefined {
  if (isGone(history)) return undefined
  const [newest] = history
  if (newest.validFrom === null) return newest
  return history.find(
    (version) =>
      everHeld(version) &&
      (version.validFrom ?? '') <= day &&
      (version.validTo === null || day < version.validTo),
  )
}

/** A value of a field with the first day on which it held and the day after the last; null where nothing bounds it. */
export interface Stretch {
  readonly value: FieldValue
  readonly from: string | null
  readonly to: string | null
}

/** Oldest first; neighbours with the same value are one. `beginning` is the day that stands for “as far as anybody knows, always”. */
export function stretchesOf(history: RowHistory, field: string, beginning: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const version of history.filter(everHeld).toReversed()) {
    const value = version.values[field] ?? null
    const last = stretches.at(-1)
    const from = version.validFrom === beginning ? null : version.validFrom
    if (last !== undefined && last.value === value)
      stretches[stretches.length - 1] = { ...last, to: version.validTo }
    else stretches.push({ value, from, to: version.validTo })
  }
  return stretches
}

/** What a field was before, and the change that brought it. */
export interface BroughtValue {
  readonly value: FieldValue
  readonly changeId: string
}

/** The value of a field since it was last changed, and those before it, newest first. */
export function valuesBrought(versions: readonly RowVersion[], field: string): readonly BroughtValue[] {
  const brought: BroughtValue[] = []
  for (const { values, changeId } of versions) {
    const value = values[field] ?? null
    const last = brought.at(-1)
    if (last !== undefined && last.value === value) brought[brought.length - 1] = { value, changeId }
    else brought.push({ value, changeId })
  }
  return brought
}

export interface FieldDifference {
  readonly field: string
  readonly before: FieldValue
  readonly after: FieldValue
}

/** What one change did to a row. */
export interface RowEvent {
  readonly changeId: string
  readonly kind: 'added' | 'changed' | 'removed'
  readonly at: Date
  /** The day from which it holds; null where rows are not dated, and for the first version. */
  readonly validFrom: string | null
  /** Of a row that was changed. */
  readonly differences: readonly FieldDifference[]
}

/** Newest first; differences only in the fields that are asked for. A change of other fields alone is no event. */
export function eventsOf(history: RowHistory, fields: readonly string[]): readonly RowEvent[] {
  const events = history.flatMap((version, at): RowEvent[] => {
    const before = history[at + 1]
    const { changeId, recordedAt } = version
    if (before === undefined)
      return [{ changeId, kind: 'added', at: recordedAt, validFrom: null, differences: [] }]
    const differences = differencesOf(before.values, version.values, fields)
    if (differences.length === 0) return []
    return [{ changeId, kind: 'changed', at: recordedAt, validFrom: version.validFrom, differences }]
  })
  const [{ replacedBy, replacedAt }] = history
  if (replacedBy === null || replacedAt === null) return events
  return [
    { changeId: replacedBy, kind: 'removed', at: replacedAt, validFrom: null, differences: [] },
    ...events,
  ]
}

function differencesOf(
  before: RecordRow,
  after: RecordRow,
  fields: readonly string[],
): readonly FieldDifference[] {
  return fields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}
