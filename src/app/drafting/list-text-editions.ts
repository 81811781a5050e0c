/** Published editions of plans: the list, one of them, and two side by side. */
import { required } from '../../base/assert.ts'
import { compareEditions } from '../../domain/plan/compare/compare-editions.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  findTextEdition,
  listTextEditions as listRows,
  loadEditionText,
  type TextEditionFilter,
  type TextEditionRow,
} from '../../store/plan-text-edition-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { showEdition } from './show-draft.ts'

interface InDistrict {
  readonly district: string
}

export async function listTextEditions(
  { database }: Context,
  { district, ...filter }: TextEditionFilter & InDistrict,
) {
  const { items, nextCursor } = await database.readDistrict(district, (tx) => listRows(tx, filter))
  return { items: items.map(showEdition), nextCursor }
}

export async function readTextEdition(
  { database }: Context,
  { district, id }: InDistrict & { readonly id: string },
) {
  return database.readDistrict(district, async (tx) => {
    const edition = await findTextEdition(tx, id)
    if (edition === undefined) throw new Refusal('not-found', { what: `plan edition ${id}` })
    return { edition: showEdition(edition), ...(await getText(tx, id)) }
  })
}

export async function compareTextEditions(
  { database }: Context,
  { district, ...wish }: InDistrict & { readonly before: string; readonly after: string },
) {
  return database.readDistrict(district, async (tx) => {
    const before = await getEdition(tx, wish.before)
    const after = await getEdition(tx, wish.after)
    const [{ plan: was }, { plan: is }] = [await getText(tx, before.id), await getText(tx, after.id)]
    return { before: showEdition(before), after: showEdition(after), comparison: compareEditions(was, is) }
  })
}

/** An id that someone chose as an edition. */
export async function getEdition(tx: Tx, id: string): Promise<TextEditionRow> {
  const edition = await findTextEdition(tx, id)
  if (edition === undefined) throw new Refusal('plan-edition-unknown', { id })
  return edition
}

async function getText(tx: Tx, id: string) {
  return required(await loadEditionText(tx, id), 'an edition has its text')
}
