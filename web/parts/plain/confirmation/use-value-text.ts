/**
 * A value of a confirmation sheet as people read it: numbers with their unit, choices by name.
 *
 *     const valueText = useValueText()
 *     valueText(field, 8.5)   // 8.5000 亩
 */
import type { SheetField } from '../../../../src/domain/confirmation/confirmation-view.ts'
import type { FieldValue } from '../../../../src/domain/registry/registry.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { formatValue, MISSING } from '../format/format-value.ts'
import { useLabels } from '../format/use-labels.ts'

type ShownField = Pick<SheetField, 'choices'> & { readonly field: Pick<SheetField['field'], 'type'> }

export function useValueText(): (field: ShownField, value: FieldValue) => string {
  const say = useBilingual()
  const { unitLabel } = useLabels()
  return ({ field, choices }, value) => {
    if (value === null) return MISSING
    const choice = choices.find((one) => one.value === value)
    if (choice !== undefined) return say(choice.label)
    const { type } = field
    if (typeof value !== 'number' || !('unit' in type)) return String(value)
    return `${formatValue(value, type.kind === 'number' ? decimalsOf(value, type.decimals) : 0)} ${unitLabel(type.unit)}`
  }
}

/** As many digits as the value has, at most those of its field: 8.5 mu are not 8.5000. */
function decimalsOf(value: number, most: number): number {
  const written = String(value).split('.')[1]?.length ?? 0
  return Math.min(most, written)
}
