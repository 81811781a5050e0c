/** What a column may be read as: the fields that one's unit provides, and the uses without a field. */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { RegistryView, SheetColumn } from '../import-model.ts'

/** Uses that store nothing. */
const plainUses = ['none', 'ordinal', 'remark'] as const
type PlainUse = (typeof plainUses)[number]

export function isUseKind(value: string): value is PlainUse {
  return plainUses.some((kind) => kind === value)
}

interface Use {
  readonly kind: string
  readonly field?: string | undefined
}

/** `taxWanYuan`, `none`, `witness enterprise`: one word for each use. */
export function keyOfUse({ kind, field }: Use): string {
  if (kind === 'field') return field ?? kind
  return field === undefined ? kind : `${kind} ${field}`
}

interface UseOption {
  readonly value: string
  readonly label: string
}

interface UseOptions {
  readonly label: string
  readonly options: UseOption[]
}

/** Fields that the head may mean stand first. */
export function useColumnUses(registry: RegistryView, seen: SheetColumn | undefined): UseOptions[] {
  const { t } = useTranslation('imports')
  const say = useBilingual()
  const labelOf = (key: string) => {
    const label = registry.fields.find((field) => field.key === key)?.label
    return label === undefined ? key : say(label)
  }
  const option = (key: string): UseOption => ({ value: key, label: labelOf(key) })
  const likely = (seen?.suggestions ?? []).filter((key) => registry.enterable.includes(key))
  const others = registry.enterable.filter((key) => !likely.includes(key))
  const plain = plainUses.map((kind): UseOption => ({ value: kind, label: t(`map.use.${kind}`) }))
  const check = seen?.use
  const checks: UseOption[] =
    check?.kind === 'witness' || check?.kind === 'same'
      ? [{ value: keyOfUse(check), label: t(`map.use.${check.kind}`, { field: labelOf(check.field ?? '') }) }]
      : []
  return [
    ...(likely.length === 0 ? [] : [{ label: t('map.likely'), options: likely.map(option) }]),
    { label: t('map.notStored'), options: [...plain, ...checks] },
    { label: t('map.fields'), options: others.map(option) },
  ]
}

const reasons = [
  'label',
  'alias',
  'affix',
  'group',
  'content',
  'remembered',
  'foreign',
  'double',
  'unit',
  'unknown',
] as const

export function reasonOf(reason: string): (typeof reasons)[number] {
  return reasons.find((known) => known === reason) ?? 'unknown'
}
