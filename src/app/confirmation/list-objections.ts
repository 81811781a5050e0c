/** Objections for those who decide on them: the open ones first, of sheets and fields that the reader may see. */
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import type { ListedObjection } from '../../domain/confirmation/confirmation-view.ts'
import type { Objection } from '../../domain/confirmation/fold-sheet.ts'
import { decidingUnit, mayDecide } from '../../domain/confirmation/sheet-parties.ts'
import { getField } from '../../domain/registry/registry.ts'
import type { RoundRow } from '../../store/confirmation/round-store.ts'
import { listObjectedSheets, type SheetRow } from '../../store/confirmation/sheet-store.ts'
import type { Page, PageRequest } from '../../store/engine/page.ts'
import type { Context } from '../context.ts'
import { townNameOf } from './describe-round.ts'
import { fieldChoices } from './field-choices.ts'
import { loadRounds, roundOf } from './read-sheet.ts'
import { fieldsForReader, type SheetReader, sheetReaderOf } from './sheet-reader.ts'

export interface ListObjections extends PageRequest {
  readonly district: string
  readonly round?: string | undefined
  /** Only those that are not decided. */
  readonly isOpen: boolean
}

/** Paged by sheets: a page has the objections of at most `limit` of them. */
export async function listObjections(context: Context, wish: ListObjections): Promise<Page<ListedObjection>> {
  const { district, isOpen, ...filter } = wish
  const reader = await sheetReaderOf(context, district)
  return context.database.readSnapshot(district, async (tx) => {
    const page = await listObjectedSheets(tx, { ...filter, reach: reader.reach })
    const rounds = await loadRounds(tx, page.items)
    const items = page.items.flatMap((row) => objectionsOf(row, roundOf(rounds, row), reader))
    return { ...page, items: items.filter(({ decision }) => !isOpen || decision === 'open') }
  })
}

function objectionsOf(row: SheetRow, round: RoundRow, reader: SheetReader): readonly ListedObjection[] {
  const visible = fieldsForReader(round, reader).map(({ key }) => key)
  return row.objections
    .filter(({ field }) => visible.includes(field))
    .map((objection) => listed(objection, { row, round, reader }))
}

function listed(
  { evidence: _evidence, ...objection }: Objection,
  { row, round, reader }: { readonly row: SheetRow; readonly round: RoundRow; readonly reader: SheetReader },
): ListedObjection {
  const { district, units } = reader.snapshot
  const field = getField(enterpriseYear, objection.field)
  const unit = decidingUnit(field, district.dataOwners)
  const choices = fieldChoices(field, reader.snapshot)
  const labelOf = (value: Objection['held']) =>
    choices.find((choice) => value !== null && choice.value === value)?.label ?? null
  return {
    ...objection,
    sheet: row.id,
    sheetVersion: row.version,
    round: round.id,
    roundTitle: round.title,
    year: round.year,
    enterprise: row.enterprise,
    enterpriseName: row.enterpriseName,
    townName: townNameOf(reader.snapshot, row.town),
    label: field.label,
    measuredIn: 'unit' in field.type ? field.type.unit : null,
    storedLabel: labelOf(objection.stored),
    heldLabel: labelOf(objection.held),
    unitName: units.find(({ id }) => id === unit)?.name ?? null,
    raisedAt: row.answer?.at ?? row.updatedAt.toISOString(),
    mayDecide: objection.decision === 'open' && mayDecide(reader.actor, unit),
  }
}
