/** The columns of a list of records, made from the definition. */
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { GridColumn } from '../../../parts/antd/grid/grid-column.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import type { ListField } from '../list-field.ts'
import { mainKey } from '../list-field.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { useValueWords } from '../value-words.ts'
import type { RecordRow } from './use-records.ts'

/** Fields that a list does not bring unless asked for: filters only. */
const filterOnly: readonly string[] = ['industryCode']

export function useRecordColumns(
  registry: RegistryView,
  fields: readonly ListField[],
): readonly GridColumn<RecordRow>[] {
  const say = useBilingual()
  const { inside } = useWords()
  const { unitLabel } = useLabels()
  const show = useValueWords()
  const main = mainKey(registry)
  const own = new Set(registry.fields.map(({ key }) => key))
  return fields
    .filter(({ key }) => own.has(key) || !filterOnly.includes(key))
    .map((field) => {
      const { key, type } = field
      const isFigure = type.kind === 'number' || type.kind === 'integer'
      const label = inside(say(field.label), isFigure ? unitLabel(type.unit) : null)
      const isName = key === main
      return {
        key,
        label,
        width: isName ? NAME_WIDTH : Math.max(widthOf(type), widthOfHead(label)),
        ...(isFigure ? { align: 'right' as const } : {}),
        ...(isName ? { isMain: true } : {}),
        // Everybody knows the enterprise by its name; the code is there for those who need it.
        ...(main === 'enterpriseName' && key === 'enterprise' ? { isExtra: true } : {}),
        show: (row: RecordRow) => {
          const text = show(field, row.values[key])
          return isCut(type) ? <span title={text}>{text}</span> : text
        },
        sortBy: (row: RecordRow) => row.values[key],
      }
    })
}

/** Kinds whose values may be longer than the column. */
function isCut({ kind }: ListField['type']): boolean {
  return kind === 'text' || kind === 'reference'
}

const NAME_WIDTH = 268

/** Pixels that a value of the kind takes. */
const widths = {
  text: 170,
  'credit-code': 184,
  'industry-code': 90,
  number: 108,
  integer: 100,
  year: 80,
  month: 92,
  date: 108,
  choice: 104,
  flag: 84,
  reference: 190,
} as const

/** Towns have short names, clusters and titles long ones. */
function widthOf(type: ListField['type']): number {
  return type.kind === 'reference' && type.to === 'town' ? 108 : widths[type.kind]
}

/** A heading stands on one line, beside the mark of the sort. */
function widthOfHead(label: string): number {
  const letters = [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 12 : 6.6), 0)
  return Math.ceil(letters) + 36
}
