/** Fields as values: which belong to a kind, and whether two say the same. */

import { fieldsOf, type ReviewChanges, type ReviewKind } from './review-fields.ts'
import type { ReviewedItem } from './reviewed-plan.ts'

/** Those of the kind that are given. */
export function pickFields(kind: ReviewKind, changes: ReviewChanges): Readonly<Record<string, unknown>> {
  const own = fieldsOf[kind].shape
  return Object.fromEntries(
    Object.entries(changes).filter(([field, value]) => Object.hasOwn(own, field) && value !== undefined),
  )
}

/** Deep, with keys in any order: a value may have been through the database. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, at) => isSameValue(one, b[at]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a person calls it. */
export function nameOfItem(item: ReviewedItem): string {
  switch (item.kind) {
    case 'target':
      return item.fields.subject
    case 'task':
      return item.fields.title
    case 'cluster':
    case 'row':
      return item.fields.name
  }
}
