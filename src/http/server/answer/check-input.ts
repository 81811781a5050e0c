/**
 * Checks one part of a request by its schema. Every field at fault is named with what was wrong and what to send instead.
 *
 *     checkInput('query', contract.query, { year: 'abc' })   // throws Refusal('invalid-input') with one remark at `query.year`
 */
import { z } from 'zod'
import { type Diagnostic, diagnostic, type Facts } from '../../../base/diagnostic.ts'
import { Refusal } from '../../../domain/refusal.ts'

export type InputPart = 'params' | 'query' | 'body'

/** The schema with unknown fields refused: a misspelt filter must not pass as no filter. */
export function strictSchema(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject ? schema.strict() : schema
}

export function checkInput(part: InputPart, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const remarks = parsed.error.issues.flatMap((issue) => describeIssue(part, issue, value))
  // An address that can name nothing names nothing.
  if (part === 'params') throw new Refusal('not-found', {}, remarks)
  throw new Refusal('invalid-input', { count: remarks.length }, remarks)
}

function describeIssue(part: InputPart, issue: z.core.$ZodIssue, input: unknown): readonly Diagnostic[] {
  const path = [part, ...issue.path.map(String)].join('.')
  const found = findValue(input, issue.path)
  const remark = (code: string, facts: Facts) =>
    diagnostic(code, {
      place: { kind: 'field', path },
      facts: { path, text: shorten(found), ...facts },
    })
  switch (issue.code) {
    case 'invalid_type':
      return [
        found === undefined
          ? remark('input-missing', { expected: issue.expected })
          : remark('input-wrong-type', { expected: issue.expected }),
      ]
    case 'too_small':
      return [remark('input-too-small', { minimum: Number(issue.minimum) })]
    case 'too_big':
      return [remark('input-too-big', { maximum: Number(issue.maximum) })]
    case 'invalid_format':
      return [remark('input-wrong-format', { expected: issue.pattern ?? issue.format })]
    case 'invalid_value':
      return [
        found === undefined
          ? remark('input-missing', { expected: issue.values.join(' | ') })
          : remark('input-not-offered', { known: issue.values.join(', ') }),
      ]
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const field = `${path}.${key}`
        return diagnostic('input-unknown-field', {
          place: { kind: 'field', path: field },
          facts: { path: field },
        })
      })
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [remark('input-refused', { reason: issue.message })]
  }
}

function findValue(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  }
  return value
}

/** What stood there, for the sentence; never a whole document. */
function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
