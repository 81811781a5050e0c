/**
 * The columns of the reporting sheet: written once, read by the layout and by the reader, which knows them again under the other names that people give them.
 *
 *     findSheetColumn('填报值（万元）')   // { key: 'value', isExact: false, unit: 'wan-yuan' }
 */
import type { UnitId } from '../../base/quantity.ts'
import type { Bilingual } from '../indicator/definition.ts'
import { readWrittenUnit } from './read-written-unit.ts'

export const sheetColumnKeys = [
  'ordinal',
  'name',
  'scope',
  'period',
  'unit',
  'previous',
  'due',
  'value',
  'note',
  'status',
  'key',
] as const
export type SheetColumnKey = (typeof sheetColumnKeys)[number]

export interface SheetColumn {
  readonly label: Bilingual
  /** In characters. */
  readonly width: number
  /** Other words for it, as people write them over their own tables. */
  readonly aliases: readonly string[]
  readonly isHidden?: boolean
}

export const sheetColumns = {
  ordinal: { label: { zh: '序号', en: 'No.' }, width: 6, aliases: ['编号', 'No'] },
  name: {
    label: { zh: '指标', en: 'Indicator' },
    width: 34,
    aliases: ['指标名称', '指标项', '项目', 'Name'],
  },
  scope: { label: { zh: '口径', en: 'Scope' }, width: 12, aliases: ['统计口径', '统计范围'] },
  period: {
    label: { zh: '期间', en: 'Period' },
    width: 14,
    aliases: ['时期', '填报期间', '所属期', '报告期'],
  },
  unit: { label: { zh: '计量单位', en: 'Measured in' }, width: 10, aliases: ['单位', 'Unit'] },
  previous: {
    label: { zh: '上年数', en: 'Last year' },
    width: 15,
    aliases: ['上年同期', '去年同期', '上年同期数', '上年值'],
  },
  due: { label: { zh: '应达值', en: 'Due' }, width: 16, aliases: ['目标值', '序时目标'] },
  value: {
    label: { zh: '数值', en: 'Value' },
    width: 14,
    aliases: ['填报值', '填报数', '实际值', '完成值', '完成数', '本期值', '本期数', '本期数值'],
  },
  note: { label: { zh: '说明', en: 'Note' }, width: 30, aliases: ['备注', '填报说明', 'Notes', 'Remark'] },
  status: { label: { zh: '状态与来源', en: 'State and origin' }, width: 34, aliases: ['状态', 'State'] },
  key: { label: { zh: '行标识', en: 'Row key' }, width: 44, aliases: [], isHidden: true },
} as const satisfies Record<SheetColumnKey, SheetColumn>

export interface FoundColumn {
  readonly key: SheetColumnKey
  /** Headed with our own word, which goes before any other. */
  readonly isExact: boolean
  /** Written in brackets behind the head: `数值（万元）`. */
  readonly unit?: UnitId
}

/** The column that a head names; undefined for other people's columns. */
export function findSheetColumn(head: string): FoundColumn | undefined {
  const written = plain(head)
  const [, words = '', bracketed = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(written) ?? []
  const key = keysByName.get(words)
  if (key === undefined) return undefined
  const { zh, en } = sheetColumns[key].label
  const isExact = written === plain(zh) || written === plain(en)
  const unit = bracketed === '' ? undefined : readWrittenUnit(bracketed)
  return unit?.unit === undefined || unit.exponent !== 0
    ? { key, isExact }
    : { key, isExact, unit: unit.unit }
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*:★]/g, '')
    .toLowerCase()
}

const keysByName: ReadonlyMap<string, SheetColumnKey> = new Map(
  sheetColumnKeys.flatMap((key) => {
    const { label, aliases } = sheetColumns[key]
    return [label.zh, label.en, ...aliases].map((name) => [plain(name), key] as const)
  }),
)
