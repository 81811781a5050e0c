/**
 * Where in a tree a check stands, and where its remarks go.
 *
 *     checkCondition(tree.where, below(spot, 'where'))
 */
import { type Diagnostic, diagnostic, type Place } from '../../../base/diagnostic.ts'
import type { FieldDefinition } from '../../registry/field.ts'
import type { FieldSpace } from '../field-space.ts'

export interface Spot {
  readonly space: FieldSpace
  /** From the formula's root: `value.of.0.where`. */
  readonly path: string
  readonly remarks: Diagnostic[]
}

export function below(spot: Spot, step: string): Spot {
  return { ...spot, path: `${spot.path}.${step}` }
}

export function placeOf({ path }: Spot): Place {
  return { kind: 'field', path }
}

/** The definition of a field that the tree names, with a remark when there is none. */
export function findSpotField(key: string, spot: Spot): FieldDefinition | undefined {
  const { fields, registry } = spot.space
  const field = fields.get(key)
  if (field === undefined) {
    const facts = { field: key, registry: registry.label.zh, registryEn: registry.label.en }
    spot.remarks.push(diagnostic('formula-unknown-field', { place: placeOf(spot), facts }))
  }
  return field
}
