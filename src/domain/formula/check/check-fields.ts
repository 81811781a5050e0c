/** What may be asked of a field by its kind: numbers are computed with, codes and flags are one of some values, industry classes begin with something. */
import { diagnostic } from '../../../base/diagnostic.ts'
import type { FieldDefinition, FieldType } from '../../registry/field.ts'
import type { Condition } from '../formula.ts'
import { type MeasuredUnit, timeUnits, unitOf } from '../measured-unit.ts'
import { findSpotField, placeOf, type Spot } from './spot.ts'
import { type UnitReading, unknownReading } from './unit-reading.ts'

/** A letter for the section, then up to four digits. */
const classPattern = /^[A-T]\d{0,4}$/

export function checkNumberField(key: string, spot: Spot): UnitReading {
  const field = findSpotField(key, spot)
  if (field === undefined) return unknownReading
  const unit = unitOfField(field.type)
  if (unit !== undefined) return { unit, extent: isAmount(field.type) ? 1 : 0 }
  const facts = { field: field.label.zh, fieldEn: field.label.en }
  spot.remarks.push(diagnostic('formula-not-a-number', { place: placeOf(spot), facts }))
  return unknownReading
}

export function checkOneOf({ field: key, values }: Extract<Condition, { op: 'one-of' }>, spot: Spot): void {
  const field = findSpotField(key, spot)
  if (field === undefined) return
  const domain = domainOf(field, spot)
  if (domain === undefined) {
    const facts = { field: field.label.zh, fieldEn: field.label.en }
    spot.remarks.push(diagnostic('formula-not-a-choice', { place: placeOf(spot), facts }))
    return
  }
  for (const value of values.filter((one) => !domain.has(one))) {
    const facts = { field: field.label.zh, fieldEn: field.label.en, value, known: domain.known }
    spot.remarks.push(diagnostic('formula-unknown-choice', { place: placeOf(spot), facts }))
  }
}

export function checkBeginsWith(
  { field: key, values }: Extract<Condition, { op: 'begins-with' }>,
  spot: Spot,
): void {
  const field = findSpotField(key, spot)
  if (field === undefined) return
  if (field.type.kind !== 'industry-code') {
    const facts = { field: field.label.zh, fieldEn: field.label.en }
    spot.remarks.push(diagnostic('formula-not-a-class', { place: placeOf(spot), facts }))
    return
  }
  for (const value of values.filter((one) => !classPattern.test(one))) {
    const facts = { field: field.label.zh, fieldEn: field.label.en, value, known: 'C, C39, C3972' }
    spot.remarks.push(diagnostic('formula-unknown-choice', { place: placeOf(spot), facts }))
  }
}

/** Undefined where the field is no number. */
function unitOfField(type: FieldType): MeasuredUnit | undefined {
  switch (type.kind) {
    case 'number':
    case 'integer':
      return unitOf(type.unit)
    case 'date':
      return timeUnits.day
    case 'month':
      return timeUnits.month
    case 'year':
      return timeUnits.year
    case 'text':
    case 'credit-code':
    case 'industry-code':
    case 'choice':
    case 'flag':
    case 'reference':
      return undefined
  }
}

/** Flows and stocks add up over enterprises; ratios and dates do not. */
function isAmount(type: FieldType): boolean {
  return (type.kind === 'number' || type.kind === 'integer') && type.nature !== 'ratio'
}

/** The values that a code or flag may have. */
interface Domain {
  readonly has: (value: string | boolean) => boolean
  /** As a person would list them. */
  readonly known: string
}

/** Undefined where the field is neither. */
function domainOf({ type }: FieldDefinition, { space }: Spot): Domain | undefined {
  switch (type.kind) {
    case 'flag':
      return { has: (value) => typeof value === 'boolean', known: 'true, false' }
    case 'choice':
      return listDomain(type.choices.map(({ id }) => id))
    case 'reference': {
      const list = space.lists[type.to]
      return list === undefined ? anyText : listDomain([...list])
    }
    case 'industry-code':
      return { has: (value) => classPattern.test(String(value)), known: 'C3972' }
    case 'credit-code':
      return anyText
    case 'text':
    case 'number':
    case 'integer':
    case 'year':
    case 'month':
    case 'date':
      return undefined
  }
}

const anyText: Domain = { has: (value) => typeof value === 'string', known: '—' }

function listDomain(list: readonly string[]): Domain {
  const known = new Set<string | boolean>(list)
  return { has: (value) => known.has(value), known: list.join(', ') }
}
