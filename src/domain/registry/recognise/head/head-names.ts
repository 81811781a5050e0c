/**
 * Under which heads the fields of a registry stand: by label, key and alias, with and without what people put around a word.
 *
 *     const names = headNames(enterpriseYear, enterprise)
 *     names.find(readHeadWords('企业2025年税收合计（万元）'))   // { target: { kind: 'field', field: 'taxWanYuan' }, confidence: 0.85, … }
 *     names.find(readHeadWords('企业名称'))                   // { target: { kind: 'witness', field: 'enterprise' }, … }
 */
import type { ColumnUnit } from '../../cell/decode-number.ts'
import type { FieldDefinition } from '../../field.ts'
import { normaliseHead } from '../../normalise-head.ts'
import type { Registry } from '../../registry.ts'
import type { ColumnReason, ColumnUse } from '../recognised.ts'
import { type HeadWords, splitTrailingUnits } from './head-words.ts'

export interface NameMatch {
  readonly use: ColumnUse
  /** From 0 to 1. */
  readonly confidence: number
  readonly reason: ColumnReason
  /** Written behind the word without a bracket. */
  readonly unit?: ColumnUnit
}

export interface HeadNames {
  readonly registry: Registry
  readonly find: (words: HeadWords) => NameMatch | undefined
  /** Whether a head is a name with all that stands in its brackets: 工业总产值（当年价格）. */
  readonly isWhole: (words: HeadWords) => boolean
  /** By a word that is already normalised. */
  readonly findBase: (base: string) => NameMatch | undefined
  /** Fields whose name stands inside a longer head: nothing to act on, but to ask about. */
  readonly suggest: (base: string) => readonly string[]
}

const ordinals = ['序号', '编号', '序', '行号', '行次', 'No', 'No.', '#']
const remarkHeads = ['备注', '说明', '备注说明', '情况说明', 'Remark', 'Remarks', 'Note', 'Notes']

/** Words that change nothing of what a head means. */
const before =
  /^(?:本企业|企业|单位|公司|全年|本年度|本年|当年|年度|年|当月|本月|本期|报告期|实际|实绩)(?=.{2})/
const after = /(?<=.{2})(?:合计数|合计|总计|总额|总量|总数|金额|数值|数据|数量|情况|额|数|值)$/

/** `identity` is the registry of what references lead to: its names stand beside the codes. */
export function headNames(registry: Registry, identity?: Registry): HeadNames {
  const whole = new Map<string, NameMatch>()
  const bases = new Map<string, NameMatch>()
  const put = (name: string, match: NameMatch) => {
    const full = normaliseHead(name.normalize('NFKC').replace(/[()[\]【】〔〕]/g, ''))
    const base = normaliseHead(name)
    if (full !== '' && !whole.has(full)) whole.set(full, match)
    if (base !== '' && !bases.has(base)) bases.set(base, match)
  }
  for (const field of registry.fields) putField(field, put)
  putWitness(registry, identity, put)
  for (const name of ordinals) put(name, { use: { kind: 'ordinal' }, confidence: 1, reason: 'alias' })
  for (const name of remarkHeads) put(name, { use: { kind: 'remark' }, confidence: 1, reason: 'alias' })
  const known = new Map<string, NameMatch | undefined>()
  const findBase = (base: string) => {
    if (!known.has(base)) known.set(base, findAround(bases, base))
    return known.get(base)
  }
  return {
    registry,
    findBase,
    isWhole: (words) => whole.has(words.full),
    find: ({ full, base, period }) =>
      whole.get(full) ??
      findBase(base) ??
      // 2023年平均职工人数: one 年 for both
      (period === undefined ? undefined : findBase(`年${base}`)) ??
      findMeasured(whole, full),
    suggest: (base) => suggest(bases, base),
  }
}

type Put = (name: string, match: NameMatch) => void

function putField({ key, label, aliases }: FieldDefinition, put: Put): void {
  const use = { kind: 'field', field: key } as const
  for (const name of [label.zh, label.en, key]) put(name, { use, confidence: 1, reason: 'label' })
  for (const name of aliases) put(name, { use, confidence: 0.95, reason: 'alias' })
}

/** The name of what the key refers to: 企业名称 beside 统一社会信用代码. */
function putWitness(registry: Registry, identity: Registry | undefined, put: Put): void {
  const reference = registry.fields.find(({ key, type }) => {
    return registry.key.includes(key) && type.kind === 'reference' && type.to === identity?.id
  })
  const name = identity?.fields.find(({ key }) => key === 'name')
  if (reference === undefined || name === undefined) return
  const use = { kind: 'witness', field: reference.key } as const
  for (const head of [name.label.zh, ...name.aliases]) put(head, { use, confidence: 0.95, reason: 'alias' })
}

/** 用地（面积）平方米: a name with brackets, and a unit behind it. */
function findMeasured(whole: ReadonlyMap<string, NameMatch>, full: string): NameMatch | undefined {
  for (const { base, unit } of splitTrailingUnits(full)) {
    const match = whole.get(base)
    if (match !== undefined) return { ...match, unit }
  }
  return undefined
}

/** The word itself, then without its unit, then without what stands around it. */
function findAround(bases: ReadonlyMap<string, NameMatch>, base: string): NameMatch | undefined {
  const exact = bases.get(base)
  if (exact !== undefined) return exact
  const splits = splitTrailingUnits(base)
  for (const { base: word, unit } of splits) {
    const measured = bases.get(word)
    if (measured !== undefined) return { ...measured, unit }
  }
  for (const { base: word, unit } of [{ base, unit: undefined }, ...splits]) {
    const bare = [
      word.replace(before, ''),
      word.replace(after, ''),
      word.replace(before, '').replace(after, ''),
    ]
    const found = bare.map((one) => bases.get(one)).find((match) => match?.use.kind === 'field')
    if (found === undefined) continue
    const around = { ...found, confidence: 0.85, reason: 'affix' } as const
    return unit === undefined ? around : { ...around, unit }
  }
  return undefined
}

function suggest(bases: ReadonlyMap<string, NameMatch>, base: string): readonly string[] {
  if (base.length < 2) return []
  const fields = new Set<string>()
  for (const [name, { use }] of bases) {
    if (use.kind !== 'field' || name.length < 2 || fields.size >= 3) continue
    if (base.includes(name) || (name.includes(base) && base.length * 2 >= name.length)) fields.add(use.field)
  }
  return [...fields]
}
