/**
 * A remark about someone's text, table or rule. Many may be made at once; none stops the work by itself.
 *
 *     diagnostic('value-not-number', { place: cellPlace('填报', 12, 3), facts: { text: '约20' } })
 *
 * The sentence is a template kept apart (`domain/messages.ts`), so the same remark reads in every language.
 */
export type Severity = 'error' | 'warning' | 'info'

/** Where in the reader's own document the remark belongs. Rows and columns count from 1. */
export type Place =
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'file'; readonly name: string }

export type Fact = string | number | boolean | null
export type Facts = Readonly<Record<string, Fact>>

export interface Diagnostic {
  /** Stable kebab-case code; the key of the message table. */
  readonly code: string
  readonly severity: Severity
  readonly place?: Place
  /** What the sentence's template is filled with. */
  readonly facts: Facts
}

export interface DiagnosticOptions {
  readonly severity?: Severity
  readonly place?: Place
  readonly facts?: Facts
}

/** Makes a diagnostic; an error unless said otherwise. */
export function diagnostic(code: string, options: DiagnosticOptions = {}): Diagnostic {
  const { severity = 'error', place, facts = {} } = options
  return place === undefined ? { code, severity, facts } : { code, severity, place, facts }
}

export function cellPlace(sheet: string, row: number, column: number): Place {
  return { kind: 'cell', sheet, row, column }
}

/** `columnName(28)` is `AB`: the letters a spreadsheet shows. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}
