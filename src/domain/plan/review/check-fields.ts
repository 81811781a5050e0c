/**
 * Whether the fields of an item make sense. Only what a person has just said is judged, so that an odd reading elsewhere does not bar a correction.
 *
 *     checkFields({ kind: 'target', fields: { …, year: 3027 }, said: ['year'], path: 'act.changes' })[0].code   // 'review-year-impossible'
 */
import { type Diagnostic, diagnostic, type Facts } from '../../../base/diagnostic.ts'
import { fieldLabels } from './field-labels.ts'
import {
  type ClusterFields,
  fieldsOf,
  type ReviewChanges,
  type ReviewKind,
  type RowFields,
  type TargetFields,
  type TaskFields,
} from './review-fields.ts'

const fieldLimits = {
  /** Characters. */
  maxText: 500,
  maxUnit: 30,
  /** Names in a list, values in a row. */
  maxEntries: 200,
  maxValue: 1e15,
  firstYear: 1949,
  lastYear: 2100,
} as const

type Field = keyof ReviewChanges

/** A remark together with the fields that it is about. */
interface Objection {
  readonly fields: readonly Field[]
  readonly code: ObjectionCode
  readonly facts?: Facts
}

type ObjectionCode =
  | 'review-field-blank'
  | 'review-field-too-long'
  | 'review-too-many-entries'
  | 'review-value-impossible'
  | 'review-value-negative'
  | 'review-rank-impossible'
  | 'review-range-impossible'
  | 'review-year-impossible'
  | 'review-baseline-after-year'
  | 'review-owner-twice'
  | 'review-values-key'

export type CheckedFields =
  | { readonly kind: 'target'; readonly fields: TargetFields }
  | { readonly kind: 'task'; readonly fields: TaskFields }
  | { readonly kind: 'cluster'; readonly fields: ClusterFields }
  | { readonly kind: 'row'; readonly fields: RowFields }

export interface FieldCheck {
  readonly item: CheckedFields
  /** What the person said; other fields are left alone. */
  readonly said: readonly string[]
  /** Where it was said: `act.changes`. */
  readonly path: string
}

export function checkFields({ item, said, path }: FieldCheck): readonly Diagnostic[] {
  return objectionsTo(item).flatMap(({ fields, code, facts = {} }) => {
    const field = fields.find((one) => said.includes(one))
    return field === undefined ? [] : [remarkOn(field, code, { path, facts })]
  })
}

/** Fields that the kind does not have, and those that are null though the kind needs them. */
export function checkNames(kind: ReviewKind, changes: ReviewChanges, path: string): readonly Diagnostic[] {
  return Object.entries(changes).flatMap(([name, value]) => {
    const field = name as Field
    const schema = Object.entries(fieldsOf[kind].shape).find(([own]) => own === name)?.[1]
    if (schema === undefined) return [remarkOn(field, 'review-field-foreign', { path, facts: {} })]
    const isMissing = value === null && !schema.safeParse(null).success
    return isMissing ? [remarkOn(field, 'review-field-blank', { path, facts: {} })] : []
  })
}

export function missingField(field: Field, path: string): Diagnostic {
  return remarkOn(field, 'review-field-blank', { path, facts: {} })
}

function remarkOn(
  field: Field,
  code: ObjectionCode | 'review-field-foreign',
  { path, facts }: { readonly path: string; readonly facts: Facts },
): Diagnostic {
  const { zh, en } = fieldLabels[field]
  // The sentence names the field by its label; its path stays in the place.
  return diagnostic(code, {
    place: { kind: 'field', path: `${path}.${field}` },
    facts: { ...facts, path: zh, pathEn: en },
  })
}

function objectionsTo(item: CheckedFields): readonly Objection[] {
  switch (item.kind) {
    case 'target':
      return checkTarget(item.fields)
    case 'task':
      return checkTask(item.fields)
    case 'cluster':
      return checkCluster(item.fields)
    case 'row':
      return checkRow(item.fields)
  }
}

function checkTarget(fields: TargetFields): readonly Objection[] {
  const { subject, value, valueHigh, unit, comparator, kind, year, baselineYear, scope } = fields
  const isRange = comparator === 'range'
  const isInOrder = valueHigh === null ? !isRange : isRange && valueHigh > value
  return [
    ...checkText('subject', subject),
    ...checkLength('unit', unit, fieldLimits.maxUnit),
    ...checkLength('scope', scope ?? '', fieldLimits.maxText),
    ...checkAmount('value', value),
    ...(valueHigh === null ? [] : checkAmount('valueHigh', valueHigh)),
    ...(isInOrder
      ? []
      : [{ fields: ['valueHigh', 'comparator', 'value'], code: 'review-range-impossible' } as const]),
    ...checkSign(kind, value),
    ...checkYear('year', year),
    ...checkYear('baselineYear', baselineYear),
    ...(year !== null && baselineYear !== null && baselineYear > year
      ? [
          {
            fields: ['baselineYear', 'year'],
            code: 'review-baseline-after-year',
            facts: { year, baselineYear },
          } as const,
        ]
      : []),
  ]
}

function checkSign(kind: TargetFields['kind'], value: number): readonly Objection[] {
  if (kind === 'rank' && !(Number.isInteger(value) && value >= 1)) {
    return [{ fields: ['value', 'kind'], code: 'review-rank-impossible', facts: { value } }]
  }
  const isNegative = value < 0 && (kind === 'count' || kind === 'share')
  return isNegative ? [{ fields: ['value', 'kind'], code: 'review-value-negative', facts: { value } }] : []
}

function checkTask({ title, lead, support, deadline }: TaskFields): readonly Objection[] {
  const twice = lead.find((name) => support.includes(name))
  return [
    ...checkText('title', title),
    ...checkLength('deadline', deadline ?? '', fieldLimits.maxText),
    ...checkEntries('lead', lead),
    ...checkEntries('support', support),
    ...(twice === undefined
      ? []
      : [{ fields: ['support', 'lead'], code: 'review-owner-twice', facts: { name: twice } } as const]),
  ]
}

function checkCluster({ name, tier, target, unit, year, places }: ClusterFields): readonly Objection[] {
  return [
    ...checkText('name', name),
    ...checkLength('tier', tier ?? '', fieldLimits.maxText),
    ...(target === null ? [] : checkAmount('target', target)),
    ...checkLength('unit', unit ?? '', fieldLimits.maxUnit),
    ...checkYear('year', year),
    ...checkEntries('places', places),
  ]
}

function checkRow({ name, unit, category, values, owner }: RowFields): readonly Objection[] {
  const entries = Object.entries(values)
  const key = entries.find(([written]) => !isYearKey(written))?.[0]
  return [
    ...checkText('name', name),
    ...checkLength('unit', unit ?? '', fieldLimits.maxUnit),
    ...checkLength('category', category ?? '', fieldLimits.maxText),
    ...entries.flatMap(([, value]) => checkAmount('values', value)),
    ...(key === undefined
      ? []
      : [{ fields: ['values'], code: 'review-values-key', facts: { key } } as const]),
    ...checkMany('values', entries.length),
    ...checkEntries('owner', owner),
  ]
}

/** `2025`, or `2025 (2)` for a second column of the year. */
function isYearKey(key: string): boolean {
  const year = /^(\d{4})(?: \(\d{1,2}\))?$/.exec(key)?.[1]
  return year !== undefined && isYear(Number(year))
}

function isYear(year: number): boolean {
  return year >= fieldLimits.firstYear && year <= fieldLimits.lastYear
}

function checkText(field: Field, text: string): readonly Objection[] {
  if (text.trim() === '') return [{ fields: [field], code: 'review-field-blank' }]
  return checkLength(field, text, fieldLimits.maxText)
}

function checkLength(field: Field, text: string, limit: number): readonly Objection[] {
  return text.length > limit ? [{ fields: [field], code: 'review-field-too-long', facts: { limit } }] : []
}

function checkAmount(field: Field, value: number): readonly Objection[] {
  const limit = fieldLimits.maxValue
  const isPossible = Number.isFinite(value) && Math.abs(value) <= limit
  return isPossible ? [] : [{ fields: [field], code: 'review-value-impossible', facts: { limit } }]
}

function checkYear(field: Field, year: number | null): readonly Objection[] {
  if (year === null || isYear(year)) return []
  const { firstYear: from, lastYear: to } = fieldLimits
  return [
    {
      fields: [field],
      code: 'review-year-impossible',
      facts: { year: String(year), from: String(from), to: String(to) },
    },
  ]
}

function checkEntries(field: Field, names: readonly string[]): readonly Objection[] {
  const isBlank = names.some((name) => name.trim() === '')
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  return [
    ...(isBlank ? [{ fields: [field], code: 'review-field-blank' } as const] : []),
    ...(twice === undefined
      ? []
      : [{ fields: [field], code: 'review-owner-twice', facts: { name: twice } } as const]),
    ...names.flatMap((name) => checkLength(field, name, fieldLimits.maxText)),
    ...checkMany(field, names.length),
  ]
}

function checkMany(field: Field, count: number): readonly Objection[] {
  const limit = fieldLimits.maxEntries
  return count > limit ? [{ fields: [field], code: 'review-too-many-entries', facts: { limit } }] : []
}
