/** What stands around and between the rows of an ugly sheet: titles, corner notes, sums, notes, signatures, rows numbered beforehand. */
import { getField } from '../../src/domain/registry/registry.ts'
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import { towns } from './invented.ts'
import type { Truth, TruthRow } from './truth.ts'
import type { UglyValue } from './ugly-cell.ts'
import type { UglyColumn } from './ugly-column.ts'
import { periodWords } from './ugly-columns.ts'
import type { HeadStyle } from './write-head.ts'
import { digitsIn } from './write-number.ts'

interface TitleInput {
  readonly truth: Truth
  readonly style: HeadStyle
  readonly width: number
  /** For the corner. */
  readonly units: readonly string[]
}

export function writeTitles(draft: Draft, { truth, style, width, units }: TitleInput, chance: Chance): void {
  const period =
    style.period === 'title' && truth.period !== undefined ? periodWords(truth.period, chance) : ''
  const hasTitle = period !== '' || chance.is(0.7)
  if (chance.is(0.1)) draft.add(['附件2'])
  if (hasTitle) {
    const named = chance.pick([
      `鄞州区${period}规上工业企业${truth.registry.label.zh}汇总表`,
      `${period}工业企业亩均效益综合评价数据表`,
      `${period}${truth.registry.label.zh}情况统计表`,
      `鄞州区${truth.registry.label.zh}（${period === '' ? '全部' : period}）清单`,
    ])
    const row = draft.add([named])
    if (chance.is(0.8)) draft.merge(row, 1, [row, width])
  }
  if (chance.is(0.2)) {
    const row = draft.add([
      '填报说明：1.请各镇（街道）、园区核实后填报；2.金额保留两位小数，面积以不动产登记为准，没有的不填；3.信用代码为18位。',
    ])
    draft.merge(row, 1, [row, width])
  }
  if (units.length > 0 || chance.is(0.3)) draft.add(cornerLine(width, units, chance))
  if (chance.is(0.1)) draft.add([])
}

function cornerLine(width: number, units: readonly string[], chance: Chance): UglyValue[] {
  const cells = new Array<UglyValue>(Math.max(width, 2)).fill(null)
  if (chance.is(0.5))
    cells[0] = `填报单位：${chance.pick([...towns.map(({ name }) => name), '区经信局', '区税务局', '鄞州区供电公司'])}${chance.is(0.5) ? '（盖章）' : ''}`
  if (width > 4 && chance.is(0.3))
    cells[Math.floor(width / 2)] = chance.pick([
      '填报日期：2026年1月15日',
      '制表时间：2026-02-03',
      '2026年3月5日',
    ])
  const said =
    units.length === 0
      ? ''
      : chance.pick([
          `单位：${units.join('、')}`,
          `计量单位：${units.join('，')}`,
          `（单位：${units.join('、')}）`,
        ])
  if (said !== '') cells[cells.length - 1] = said
  return cells
}

interface TotalInput {
  readonly columns: readonly UglyColumn[]
  readonly offset: number
  readonly rows: readonly TruthRow[]
  readonly label: string
  readonly isXlsx: boolean
}

export function writeTotal(
  draft: Draft,
  { columns, offset, rows, label, isXlsx }: TotalInput,
  chance: Chance,
): void {
  const labelAt = chance.is(0.6)
    ? 0
    : columns.findIndex(({ kind, field }) => kind === 'witness' || field === 'name')
  const cells = columns.map(({ field, isNumber, unit }, i): UglyValue => {
    if (i === Math.max(labelAt, 0)) return label
    if (!isNumber || field === undefined || unit === undefined) return null
    const sum = rows.reduce((all, row) => all + Number(row[field] ?? 0), 0)
    const number = Number(digitsIn(Number(sum.toFixed(4)), unit))
    return isXlsx && chance.is(0.3) ? { formula: `SUM(C5:C${draft.next - 1})`, cached: number } : number
  })
  draft.add([...new Array<UglyValue>(offset).fill(null), ...cells])
}

/** A row that shows how to fill in the sheet. */
export function writeExample(
  draft: Draft,
  { columns, offset }: { readonly columns: readonly UglyColumn[]; readonly offset: number },
  chance: Chance,
): void {
  const [ordinal, name] = chance.pick([
    ['例', '宁波XX有限公司'],
    ['示例', '某某有限公司'],
    ['例：', 'XXX公司'],
  ] as const)
  const cells = columns.map(({ kind, field, isNumber }): UglyValue => {
    if (kind === 'ordinal') return ordinal
    if (kind === 'witness' || field === 'name') return name
    if (field === 'enterprise' || field === 'creditCode')
      return chance.pick(['91330212XXXXXXXXXX', '9133021200000000XX'])
    return isNumber ? 100 : null
  })
  draft.add([...new Array<UglyValue>(offset).fill(null), ...cells])
}

interface FootInput {
  readonly width: number
  readonly hasOrdinal: boolean
  readonly offset: number
  readonly count: number
  readonly isXlsx: boolean
}

export function writeFoot(
  draft: Draft,
  { width, hasOrdinal, offset, count, isXlsx }: FootInput,
  chance: Chance,
): void {
  if (hasOrdinal && chance.is(0.15))
    for (let i = 1; i <= 5; i += 1) draft.add([...new Array<UglyValue>(offset).fill(null), count + i])
  if (chance.is(0.2)) draft.add([])
  const notes = [
    '注：1.本表数据来源于税务、自然资源、供电等部门；2.“—”表示没有数据。',
    '备注：以上数据为初步统计数，请勿外传。',
    '说明：用地面积含租用。',
    '以下空白',
    '注：规上企业指年主营业务收入2000万元及以上的工业企业',
  ]
  for (const note of chance.some(notes, 0.2)) {
    const row = draft.add([note])
    if (isXlsx && chance.is(0.5)) draft.merge(row, 1, [row, width])
  }
  if (chance.is(0.3)) {
    const cells = new Array<UglyValue>(width).fill(null)
    cells[0] = chance.pick(['单位负责人：张三', '审核人：王五', '填表人：赵六'])
    if (width > 3) cells[2] = '制表人：李四'
    if (width > 6) cells[5] = '联系电话：0574-8899XXXX'
    draft.add(cells)
  }
  if (chance.is(0.1)) draft.emptyRows = 2000
}

/** Whether a field of a registry is a number. */
export function isNumberField(truth: Truth, key: string): boolean {
  const { kind } = getField(truth.registry, key).type
  return kind === 'number' || kind === 'integer'
}
