/**
 * The result of reading someone's input: a value, or none, and in both cases the remarks made on the way.
 *
 *     const checked = checkPlan(data)
 *     if (!checked.isOk) return show(checked.diagnostics)
 */
import type { Diagnostic } from './diagnostic.ts'

export type Checked<T> =
  | { readonly isOk: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly isOk: false; readonly diagnostics: readonly Diagnostic[] }

export function accepted<T>(value: T, diagnostics: readonly Diagnostic[] = []): Checked<T> {
  return { isOk: true, value, diagnostics }
}

export function rejected(...diagnostics: readonly Diagnostic[]): Checked<never> {
  return { isOk: false, diagnostics }
}

/** The value, or an error naming every remark: for `define…`, which runs at load. */
export function getChecked<T>(checked: Checked<T>, what: string): T {
  if (checked.isOk) return checked.value
  const remarks = checked.diagnostics.map((d) => `${d.code} ${JSON.stringify(d.facts)}`).join('; ')
  throw new Error(`${what} is not valid: ${remarks}`)
}
