/** A field of a registry with who owns it in this district. */
import type { FieldDefinition } from '../../domain/registry/field.ts'
import { dataOwnerTerms, type FieldView } from '../../domain/registry/record-view.ts'
import type { Snapshot } from '../snapshot.ts'

export function viewField(field: FieldDefinition, { district, units }: Snapshot): FieldView {
  const owner = district.dataOwners[field.owner]
  const unit = owner && units.find(({ id }) => id === owner.unit)
  return {
    ...field,
    ownerLabel: dataOwnerTerms[field.owner],
    ownerUnit: unit === undefined ? null : { id: unit.id, name: unit.name },
  }
}
