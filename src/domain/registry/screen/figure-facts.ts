/** A field's name and unit for sentences. */
import type { Facts } from '../../../base/diagnostic.ts'
import { units } from '../../../base/quantity.ts'
import type { FieldDefinition } from '../field.ts'
import type { FigureColumn } from './screen-ground.ts'

export function figureFacts({ field, unit }: Pick<FigureColumn, 'field' | 'unit'>): Facts {
  const { label } = units[unit]
  return { ...labelFacts(field), inUnit: label.zh, inUnitEn: ` ${label.en}` }
}

export function labelFacts({ label }: FieldDefinition): Facts {
  return { label: label.zh, labelEn: label.en }
}
