/**
 * The rows of an enterprise in the reader's words: labels of fields, values by their type, what a row is called beside the enterprise.
 *
 *     const { label, show, nameOf } = useRowWords('title')
 *     label('grantedOn')                   // 认定日期
 *     show('rung', 'little-giant')         // 国家级专精特新“小巨人”企业
 *     nameOf('91330212MA2GABCD1X~high-tech~2024-12-01')   // 高新技术企业 2024-12-01
 */
import { decodeRecordKey } from '../../../src/domain/registry/record-key.ts'
import type { FieldValue } from '../../../src/domain/registry/registry.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { MISSING } from '../../parts/plain/format/format-value.ts'
import { useFieldWords } from '../registry/field-words.ts'
import { type FieldView, type RegistryView, useDictionary } from '../registry/use-dictionary.ts'
import { useValueWords } from '../registry/value-words.ts'

export interface RowWords {
  /** Undefined before the dictionary is there. */
  readonly registry: RegistryView | undefined
  readonly findField: (key: string) => FieldView | undefined
  readonly label: (key: string) => string
  /** The label with the unit. */
  readonly head: (key: string) => string
  readonly show: (key: string, value: FieldValue | undefined) => string
  readonly nameOf: (key: string) => string
}

export function useRowWords(id: string): RowWords {
  const { data } = useDictionary()
  const say = useBilingual()
  const { headOf } = useFieldWords()
  const showValue = useValueWords()
  const registry = data?.items.find((one) => one.id === id)
  const findField = (key: string) => registry?.fields.find((field) => field.key === key)
  const show = (key: string, value: FieldValue | undefined) => {
    const field = findField(key)
    return field === undefined ? String(value ?? MISSING) : showValue(field, value)
  }
  return {
    registry,
    findField,
    show,
    label: (key) => {
      const field = findField(key)
      return field === undefined ? key : say(field.label)
    },
    head: (key) => {
      const field = findField(key)
      return field === undefined ? key : headOf(field)
    },
    nameOf: (key) => {
      const parts = registry === undefined ? undefined : decodeRecordKey(key, registry)
      const own = (registry?.key ?? []).map((field, at) => show(field, parts?.[at] ?? null)).slice(1)
      return own.join(' ')
    },
  }
}
