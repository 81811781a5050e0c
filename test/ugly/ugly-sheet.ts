/**
 * One ugly sheet from known rows: titles, heads of several rows, sections, subtotals, repeated heads, notes, signatures.
 *
 *     const ugly = makeUglySheet(truth, { isXlsx: true, noise: 0.02 }, new Chance('7'))
 *     ugly.rowOf[3]   // the sheet row in which the fourth row of the truth stands
 */
import type { Chance } from './chance.ts'
import { Draft } from './draft.ts'
import { type Grouping, SheetWriter, type UglySheet } from './sheet-writer.ts'
import type { Truth } from './truth.ts'
import { makeColumns, periodWords } from './ugly-columns.ts'
import type { HeadStyle } from './write-head.ts'

export interface UglyOptions {
  readonly isXlsx: boolean
  readonly noise: number
}

export function makeUglySheet(truth: Truth, { isXlsx, noise }: UglyOptions, chance: Chance): UglySheet {
  const { registry } = truth
  const timed = registry.period !== 'none'
  const place = timed
    ? chance.pick(['column', 'title', 'group', 'prefix', 'sheet', 'nowhere'] as const)
    : 'nowhere'
  const style: HeadStyle = {
    units: chance.pick(['bracket', 'bracket', 'row', 'corner', 'attached', 'none']),
    period: place,
    group: truth.period === undefined ? undefined : periodWords(truth.period, chance),
  }
  const townField = registry.fields.find(({ type }) => type.kind === 'reference' && type.to === 'town')?.key
  const grouping = chance.weighted<Grouping>([
    [5, 'none'],
    [1.5, 'section'],
    [1, 'section-and-column'],
    [1.5, 'merged'],
    [1.5, 'subtotals'],
    [1, 'sums-first'],
    [0.7, 'sizes'],
  ])
  const left = grouping === 'section' && townField !== undefined ? [townField] : []
  const refersToFirm = registry.key.includes('enterprise')
  const columns = makeColumns(
    {
      truth,
      style,
      isXlsx,
      noise,
      left,
      names: !refersToFirm
        ? 'none'
        : chance.weighted<'beside' | 'instead' | 'none'>([
            [7, 'beside'],
            [1, 'instead'],
            [2, 'none'],
          ]),
      hasOrdinal: chance.is(0.7),
    },
    chance,
  )
  const offset = chance.is(0.08) ? 1 : 0
  const name = sheetName(truth, style, chance)
  const writer = new SheetWriter({
    draft: new Draft(name),
    truth,
    columns,
    offset,
    townField,
    isXlsx,
    noise,
    chance,
    style,
    grouping,
  })
  return writer.write()
}

function sheetName({ period }: Truth, { period: place }: HeadStyle, chance: Chance): string {
  if (place !== 'sheet' || period === undefined)
    return chance.pick(['Sheet1', '汇总', '数据', '企业清单', 'sheet 1'])
  const [year = '', month] = period.split('-')
  return month === undefined
    ? chance.pick([`${year}年`, `${year}年度`, year])
    : chance.pick([`${year}年${Number(month)}月`, `${year}.${month}`, period])
}
