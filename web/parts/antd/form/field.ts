/**
 * A form as data: one schema draws the form, checks the input and draws the filter bar.
 *
 *     const fields: readonly Field[] = [
 *       { kind: 'text', key: 'login', label: t('login'), isRequired: true, pattern: /^[a-z]/, patternText: t('loginRule') },
 *       { kind: 'choice', key: 'role', label: t('role'), options },
 *     ]
 */
export interface Option {
  readonly value: string
  readonly label: string
}

interface AnyField {
  readonly key: string
  readonly label: string
  readonly isRequired?: boolean
  /** A sentence under the control. */
  readonly hint?: string
}

export interface TextField extends AnyField {
  readonly kind: 'text' | 'long-text' | 'password'
  readonly maxLength?: number
  readonly minLength?: number
  readonly pattern?: RegExp
  /** What the pattern asks for, as a sentence. */
  readonly patternText?: string
  /** Name for the browser's own filling in, e.g. `username`. */
  readonly autoComplete?: string
  readonly placeholder?: string
  /** Key of another field that must hold the same. */
  readonly sameAs?: string
}

export interface NumberField extends AnyField {
  readonly kind: 'number'
  readonly min?: number
  readonly max?: number
  /** Shown after the number. */
  readonly unitLabel?: string
}

export interface ChoiceField extends AnyField {
  readonly kind: 'choice' | 'choices'
  readonly options: readonly Option[]
  readonly placeholder?: string
}

/** Free words, several: aliases. */
export interface WordsField extends AnyField {
  readonly kind: 'words'
  readonly maxCount?: number
}

export interface FlagField extends AnyField {
  readonly kind: 'flag'
}

/** A calendar day, `YYYY-MM-DD`. */
export interface DayField extends AnyField {
  readonly kind: 'day'
}

export type Field = TextField | NumberField | ChoiceField | WordsField | FlagField | DayField

export type FieldValue = string | number | boolean | readonly string[] | null | undefined
export type RecordValues = Readonly<Record<string, FieldValue>>
