/** Many sheets of a round with their values, to be printed a page each. */
import type { SheetDetail } from '../../domain/confirmation/confirmation-view.ts'
import { listSheets } from '../../store/confirmation/sheet-store.ts'
import type { Page } from '../../store/engine/page.ts'
import type { Context } from '../context.ts'
import { describeSheetDetail } from './describe-sheet.ts'
import { loadSheetRecords } from './load-sheet-records.ts'
import { getRound } from './read-round.ts'
import type { ListSheets } from './read-sheet.ts'
import { sheetReaderOf } from './sheet-reader.ts'

/** Their logs and files are left out: a paper shows what stands and leaves room for the answer. */
export async function listPapers(
  context: Context,
  {
    district,
    round: id,
    ...filter
  }: Omit<ListSheets, 'isOverdue' | 'isReminded'> & { readonly round: string },
): Promise<Page<SheetDetail>> {
  const reader = await sheetReaderOf(context, district)
  return context.database.readSnapshot(district, async (tx) => {
    const round = await getRound(tx, id)
    const page = await listSheets(tx, { ...filter, round: id, reach: reader.reach })
    const records = await loadSheetRecords(
      tx,
      round,
      page.items.map(({ enterprise }) => enterprise),
    )
    const paperOf = (row: (typeof page.items)[number]) =>
      describeSheetDetail(
        row,
        { round, record: records.get(row.enterprise), acts: [], reminders: [], files: [] },
        reader,
      )
    return { ...page, items: page.items.map(paperOf) }
  })
}
