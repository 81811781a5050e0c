/**
 * What the values of a field may be, with what each is called; none for numbers and free text.
 *
 *     fieldChoices(size, snapshot)   // [{ value: 'large', label: { zh: '大型', en: 'large' } }, …]
 */
import type { Bilingual } from '../../domain/bilingual.ts'
import type { FieldDefinition } from '../../domain/registry/field.ts'
import type { FieldValue } from '../../domain/registry/registry.ts'
import { referenceLabels } from '../registry/reference-labels.ts'
import type { Snapshot } from '../snapshot.ts'

export interface ValueChoice {
  readonly value: FieldValue
  readonly label: Bilingual
}

const flags: readonly ValueChoice[] = [
  { value: true, label: { zh: '是', en: 'yes' } },
  { value: false, label: { zh: '否', en: 'no' } },
]

export function fieldChoices({ type }: FieldDefinition, snapshot: Snapshot): readonly ValueChoice[] {
  if (type.kind === 'flag') return flags
  if (type.kind === 'choice') return type.choices.map(({ id, label }) => ({ value: id, label }))
  // Enterprises are too many for a list.
  if (type.kind !== 'reference' || type.to === 'enterprise') return []
  return [...referenceLabels(snapshot)[type.to]].map(([value, label]) => ({ value, label }))
}
