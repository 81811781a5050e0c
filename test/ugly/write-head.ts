/** How senders head their columns: aliases, units, years, groups, marks, line breaks. */
import type { FieldDefinition } from '../../src/domain/registry/field.ts'
import type { Chance } from './chance.ts'

export interface HeadStyle {
  /** Where units stand. */
  readonly units: 'bracket' | 'row' | 'corner' | 'attached' | 'none'
  /** Where the year or month stands. */
  readonly period: 'column' | 'title' | 'group' | 'prefix' | 'sheet' | 'nowhere'
  /** The head over all numbers, where the period stands there. */
  readonly group: string | undefined
}

/** Other words for a field that bureaus use beyond the registry's own; each of them a name that only this field can have. */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
  taxWanYuan: ['税收合计', '实缴税金总额', '入库税收数', '企业实缴税金', '全年税收'],
  landMu: ['企业用地面积', '用地面积合计', '用地（面积）'],
  employees: ['职工人数合计', '职工人数（含劳务派遣）'],
  electricityWanKwh: ['全年用电量', '企业用电量', '用电量合计'],
  revenueWanYuan: ['营业收入合计', '全年营业收入', '企业营业收入'],
  energyTce: ['综合能耗总量', '综合能耗（等价值）'],
  grossOutputWanYuan: ['工业总产值（当年价格）', '全年工业总产值'],
}

export function pickHead(field: FieldDefinition, chance: Chance): string {
  const own = [field.label.zh, field.label.zh, ...field.aliases]
  const others = otherWords[field.key] ?? []
  return others.length > 0 && chance.is(0.12) ? chance.pick(others) : chance.pick(own)
}

/** A head with its unit and year, in the sender's manner. */
export function decorateHead(
  head: string,
  { unit, prefix }: { unit: string | undefined; prefix: string | undefined },
  chance: Chance,
): string {
  const named = `${prefix ?? ''}${head}`
  const withUnit =
    unit === undefined
      ? named
      : chance.pick([
          `${named}（${unit}）`,
          `${named}(${unit})`,
          `${named}\n（${unit}）`,
          `${named}（单位：${unit}）`,
          `${named} (${unit})`,
          `${named}【${unit}】`,
          `${named}[${unit}]`,
        ])
  const isStarted = /^\d/.test(withUnit)
  const marked = chance.weighted([
    [20, withUnit],
    [1, `*${withUnit}`],
    [1, `${withUnit}*`],
    [1, `${withUnit}（必填）`],
    [1, withUnit.length > 5 ? `${withUnit.slice(0, 3)}\n${withUnit.slice(3)}` : withUnit],
    [0.7, [...withUnit].length <= 4 ? [...withUnit].join(chance.pick([' ', '\n', '　'])) : withUnit],
    [isStarted ? 0 : 0.7, `${chance.int(1, 30)}.${withUnit}`],
    [0.5, ` ${withUnit} `],
    [0.5, `${withUnit}${chance.pick(['①', '②', '③'])}`],
    [
      0.4,
      `${withUnit}\n${chance.pick(['（与营业执照一致）', '按不动产登记填写，没有的不填', '指本年度实际数，由主管部门提供', '（下拉选择）', '保留两位小数'])}`,
    ],
    [0.3, `${withUnit}（如实填写）`],
  ])
  return marked
}

/** Columns that are none of the registry's: head and a maker of cells. */
export interface ExtraColumn {
  readonly head: string
  readonly make: (chance: Chance, row: number) => string | number
}

export function extraColumns(chance: Chance): readonly ExtraColumn[] {
  const number = (max: number, decimals: number) => (c: Chance) =>
    Number(((c.int(0, 1000) / 1000) * max).toFixed(decimals))
  const all: readonly ExtraColumn[] = [
    {
      head: '备注',
      make: (c) => (c.is(0.15) ? c.pick(['新增', '停产', '租用厂房', '见附件', '含分公司']) : ''),
    },
    { head: '说明', make: (c) => (c.is(0.1) ? '数据已核' : '') },
    { head: '联系人', make: (c) => c.pick(['张三丰', '李四光', '王五', '赵六']) },
    { head: '联系电话', make: (c) => `1${c.int(30, 99)}${c.int(10000000, 99999999)}` },
    { head: '税收同比（%）', make: number(40, 1) },
    { head: '亩均税收（万元/亩）', make: number(60, 2) },
    { head: '上年税收（万元）', make: number(900, 2) },
    { head: '其中：增值税', make: number(300, 2) },
    { head: '全员劳动生产率（万元/人）', make: number(50, 2) },
    { head: '综合得分', make: number(100, 2) },
    { head: '排名', make: (_, row) => row + 1 },
    { head: '评价等级', make: (c) => c.pick(['A', 'B', 'C', 'D']) },
    { head: '所属行业名称', make: (c) => c.pick(['汽车制造业', '纺织服装业']) },
    { head: '是否上云', make: (c) => c.pick(['是', '否']) },
    { head: '上年同期用电量', make: number(500, 2) },
    { head: '用电量增速', make: (c) => `${c.int(-30, 40)}%` },
    { head: '租用面积（亩）', make: number(30, 2) },
    { head: '园区', make: (c) => c.pick(['鄞州经济开发区', '']) },
    { head: '法定代表人', make: (c) => c.pick(['周某', '吴某']) },
    { head: '', make: (c) => (c.is(0.05) ? '√' : '') },
  ]
  if (chance.is(0.03)) {
    const make = number(100, 2)
    return Array.from({ length: chance.int(50, 250) }, (_, i) => ({ head: `辅助指标${i + 1}`, make }))
  }
  return chance.shuffle(all).slice(
    0,
    chance.weighted([
      [4, 0],
      [3, 1],
      [3, 2],
      [2, 4],
      [1, 8],
    ]),
  )
}
