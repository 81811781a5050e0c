/** Who reads confirmation sheets, and what they may see of them: fields for verification only, secrets only of one's own. */
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import { type SheetReach, sheetReach } from '../../domain/confirmation/sheet-parties.ts'
import type { FieldDefinition } from '../../domain/registry/field.ts'
import { visibleFields } from '../../domain/registry/visible-fields.ts'
import type { Actor, Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'

export interface SheetReader {
  readonly actor: Actor
  readonly snapshot: Snapshot
  readonly reach: SheetReach
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly visible: readonly FieldDefinition[]
}

export async function sheetReaderOf(context: Context, district: string): Promise<SheetReader> {
  const snapshot = await context.installation.snapshots.get(district)
  const { actor, now } = context
  const { fields } = visibleFields({
    registry: enterpriseYear,
    purpose: 'verification',
    grants: actor.grants,
    ownedBy: snapshot.district.dataOwners,
  })
  return { actor, snapshot, reach: sheetReach(actor), today: dayOf(now), visible: fields }
}

/** Fields of a round that the reader may see, in the order of the round. */
export function fieldsForReader(
  round: { readonly fields: readonly string[] },
  { visible }: SheetReader,
): readonly FieldDefinition[] {
  return round.fields.flatMap((key) => visible.find((field) => field.key === key) ?? [])
}
