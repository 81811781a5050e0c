/** The columns of an ugly sheet: which there are, in which order, under which heads, written in which manner. */
import type { FieldDefinition } from '../../src/domain/registry/field.ts'
import { getField } from '../../src/domain/registry/registry.ts'
import type { Chance } from './chance.ts'
import { fieldWriter } from './field-writer.ts'
import { blockOf } from './number-blocks.ts'
import type { Truth, TruthRow } from './truth.ts'
import { exact, told } from './ugly-cell.ts'
import type { UglyColumn } from './ugly-column.ts'
import { decorateHead, type ExtraColumn, extraColumns, type HeadStyle, pickHead } from './write-head.ts'
import { type WrittenUnit, writtenUnits } from './write-number.ts'

export interface ColumnContext {
  readonly truth: Truth
  readonly style: HeadStyle
  readonly isXlsx: boolean
  readonly noise: number
  /** Fields that stand in section rows instead of a column. */
  readonly left: readonly string[]
  /** Names beside the codes; instead of them; not at all. */
  readonly names: 'beside' | 'instead' | 'none'
  readonly hasOrdinal: boolean
}

type FieldContext = ColumnContext & { readonly corner: Readonly<Record<string, WrittenUnit>> }

export function makeColumns(context: ColumnContext, chance: Chance): readonly UglyColumn[] {
  const { truth, left, style, names } = context
  const time = truth.registry.period === 'none' ? undefined : truth.registry.key.at(-1)
  const corner = pickUnits(chance)
  const kept = truth.fields.filter((key) => {
    return (
      !left.includes(key) &&
      (key !== time || style.period === 'column') &&
      !(key === 'enterprise' && names === 'instead')
    )
  })
  const fields = kept.map((key) => getField(truth.registry, key))
  const words = fields
    .filter((field) => !isNumber(field))
    .map((field) => [wordColumn(field, context, chance)])
  const numbers = fields.filter(isNumber).map((field) => numberBlock(field, { ...context, corner }, chance))
  const witness = names === 'none' ? [] : [[witnessColumn(context, chance)]]
  const twins = twinColumns(context, chance)
  const extras = extraColumns(chance).map((extra) => [extraColumn(extra, chance)])
  // groups need their columns side by side
  const isSorted = style.period === 'group' || chance.is(0.5)
  const first = [...witness, ...words]
  const blocks = isSorted
    ? [...chance.shuffle(first), ...chance.shuffle(numbers), ...twins, ...extras]
    : chance.shuffle([...first, ...numbers, ...twins, ...extras])
  return [...(context.hasOrdinal ? [ordinalColumn(chance)] : []), ...blocks.flat()]
}

function isNumber({ type }: FieldDefinition): boolean {
  return type.kind === 'number' || type.kind === 'integer'
}

/** One unit for each kind of quantity, for corners and rows of units. */
function pickUnits(chance: Chance): Readonly<Record<string, WrittenUnit>> {
  const picked = Object.entries(writtenUnits).map(
    ([unit, options]) => [unit, chance.weighted(options)] as const,
  )
  // two areas in one corner can only be told where each is in its own unit
  const areas = { mu: { label: '亩', shift: 0 }, 'square-metre': { label: '平方米', shift: 0 } }
  return { ...Object.fromEntries(picked), ...areas }
}

function wordColumn(field: FieldDefinition, context: ColumnContext, chance: Chance): UglyColumn {
  const path = [decorateHead(pickHead(field, chance), { unit: undefined, prefix: undefined }, chance)]
  const write = fieldWriter(field, { ...context, unit: undefined }, chance)
  return { kind: 'field', field: field.key, path, unit: undefined, isNumber: false, write }
}

function numberBlock(field: FieldDefinition, context: FieldContext, chance: Chance): readonly UglyColumn[] {
  const { style, truth } = context
  const unit = unitOf(field, context, chance)
  const period = truth.period === undefined ? undefined : periodWords(truth.period, chance)
  const prefix = style.period === 'prefix' ? period : undefined
  const plain = pickHead(field, chance)
  const isShown = style.units === 'bracket' || style.units === 'attached'
  const head =
    style.units === 'attached'
      ? `${prefix ?? ''}${plain}${unit.label}`
      : decorateHead(plain, { unit: isShown ? unit.label : undefined, prefix }, chance)
  const path =
    style.period === 'group' && period !== undefined ? [context.style.group ?? period, head] : [head]
  const write = fieldWriter(field, { ...context, unit }, chance)
  const column: UglyColumn = { kind: 'field', field: field.key, path, unit, isNumber: true, write }
  return prefix === undefined ? blockOf({ truth, column, head }, chance) : [column]
}

/** Without any word about it a unit is the field's own, or nobody could know. */
function unitOf({ type }: FieldDefinition, { style, corner }: FieldContext, chance: Chance): WrittenUnit {
  if (type.kind !== 'number' && type.kind !== 'integer') throw new Error('not a number')
  const options = writtenUnits[type.unit] ?? []
  if (style.units === 'none') return { label: options[0]?.[1].label ?? '', shift: 0 }
  if (style.units === 'corner') return corner[type.unit] ?? { label: '', shift: 0 }
  return chance.weighted(options)
}

export function periodWords(period: string, chance: Chance): string {
  const [year = '', month] = period.split('-')
  return month === undefined ? chance.pick([`${year}年`, `${year}年度`, year]) : `${year}年${Number(month)}月`
}

const nameHeads = ['企业名称', '单位名称', '单位详细名称', '企业全称', '纳税人名称', '用户名称', '名称']

function witnessColumn({ truth, names, noise }: ColumnContext, chance: Chance): UglyColumn {
  const path = [decorateHead(chance.pick(nameHeads), { unit: undefined, prefix: undefined }, chance)]
  const isKey = names === 'instead'
  const write = (_: TruthRow, index: number) => {
    const name = truth.firms[index]?.name ?? ''
    if (!isKey || !chance.is(noise)) return exact(name)
    return chance.pick([
      exact(` ${name}`),
      exact(name.replace('（', '(').replace('）', ')')),
      told(name.replace('有限', '有限责任')),
      told(name.slice(0, 6)),
      told('待核实企业'),
    ])
  }
  return {
    kind: isKey ? 'field' : 'witness',
    field: isKey ? 'enterprise' : undefined,
    path,
    unit: undefined,
    isNumber: false,
    write,
  }
}

/** Tax offices list the code twice. */
function twinColumns(
  { truth, names, noise }: ColumnContext,
  chance: Chance,
): readonly (readonly UglyColumn[])[] {
  if (names === 'instead' || !truth.registry.key.includes('enterprise') || noise > 0 || !chance.is(0.06))
    return []
  const write = (_: TruthRow, index: number) => exact(truth.firms[index]?.code ?? '')
  return [
    [
      {
        kind: 'extra',
        field: undefined,
        path: [chance.pick(['纳税人识别号', '税号'])],
        unit: undefined,
        isNumber: false,
        write,
      },
    ],
  ]
}

function ordinalColumn(chance: Chance): UglyColumn {
  const path = [chance.pick(['序号', '编号', 'No.', '序 号', '序\n号'])]
  return {
    kind: 'ordinal',
    field: undefined,
    path,
    unit: undefined,
    isNumber: false,
    write: (_, index) => exact(index + 1),
  }
}

function extraColumn({ head, make }: ExtraColumn, chance: Chance): UglyColumn {
  const path = head === '' ? [] : [head]
  return {
    kind: 'extra',
    field: undefined,
    path,
    unit: undefined,
    isNumber: false,
    write: (_, index) => exact(make(chance, index)),
  }
}
