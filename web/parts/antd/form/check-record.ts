/**
 * What is wrong with an input, before it is sent. The server checks again with the contract's schema.
 *
 *     checkField({ kind: 'text', key: 'name', label: '姓名', isRequired: true }, {})   // { code: 'required' }
 */
import type { Field, FieldValue, RecordValues, TextField } from './field.ts'

export type Fault =
  | { readonly code: 'required' }
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'too-short'; readonly limit: number }
  | { readonly code: 'pattern'; readonly text: string }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'too-small'; readonly limit: number }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'differs' }

export function checkField(field: Field, values: RecordValues): Fault | undefined {
  const value = values[field.key]
  if (isBlank(value)) return field.isRequired === true ? { code: 'required' } : undefined
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'password':
      return checkText(field, String(value), values)
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'not-a-number' }
      if (field.min !== undefined && value < field.min) return { code: 'too-small', limit: field.min }
      if (field.max !== undefined && value > field.max) return { code: 'too-large', limit: field.max }
      return undefined
    case 'words':
      if (field.maxCount !== undefined && Array.isArray(value) && value.length > field.maxCount) {
        return { code: 'too-many', limit: field.maxCount }
      }
      return undefined
    case 'choice':
    case 'choices':
    case 'flag':
    case 'day':
      return undefined
  }
}

function checkText(field: TextField, text: string, values: RecordValues): Fault | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = field
  if (text.length < minLength) return { code: 'too-short', limit: minLength }
  if (text.length > maxLength) return { code: 'too-long', limit: maxLength }
  if (field.pattern !== undefined && !field.pattern.test(text)) {
    return { code: 'pattern', text: field.patternText ?? '' }
  }
  if (field.sameAs !== undefined && values[field.sameAs] !== text) return { code: 'differs' }
  return undefined
}

function isBlank(value: FieldValue): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}
