/** The columns of an ugly sheet: which there are, in which order, under which heads, written in which manner. */
import type { FieldDefinition } from '../../src/domain/registry/field.ts'
import { getField } from '../../src/domain/registry/registry.ts'
import type { Chance } from './chance.ts'
import type { Truth, TruthRow } from './truth.ts'
import { exact, told, type UglyCell } from './ugly-cell.ts'
import { type CodeStyle, pickCodeStyle, writeCode } from './write-code.ts'
import { decorateHead, type ExtraColumn, extraColumns, type HeadStyle, pickHead } from './write-head.ts'
import {
  type NumberStyle,
  pickNumberStyle,
  type WrittenUnit,
  writeNumber,
  writtenUnits,
} from './write-number.ts'
import {
  type WordWriting,
  writeChoice,
  writeCluster,
  writeDate,
  writeFlag,
  writeIndustry,
  writeMonth,
  writeRung,
  writeText,
  writeTown,
  writeYear,
} from './write-word.ts'

export interface UglyColumn {
  readonly kind: 'field' | 'witness' | 'ordinal' | 'extra'
  readonly field: string | undefined
  readonly head: string
  /** Of numbers, where a row of units or a corner says it. */
  readonly unit: WrittenUnit | undefined
  readonly isNumber: boolean
  readonly write: (row: TruthRow, index: number) => UglyCell
}

export interface ColumnContext {
  readonly truth: Truth
  readonly style: HeadStyle
  readonly isXlsx: boolean
  readonly noise: number
  /** Fields that stand in section rows instead of a column. */
  readonly left: readonly string[]
  readonly hasWitness: boolean
  readonly hasOrdinal: boolean
}

export function makeColumns(context: ColumnContext, chance: Chance): readonly UglyColumn[] {
  const { truth, left, style } = context
  const time = truth.registry.period === 'none' ? undefined : truth.registry.key.at(-1)
  const fields = truth.fields.filter(
    (key) => !left.includes(key) && (key !== time || style.period === 'column'),
  )
  const corner = pickUnits(chance)
  const columns = fields.map((key) =>
    fieldColumn(getField(truth.registry, key), { ...context, corner }, chance),
  )
  const witness = context.hasWitness ? [witnessColumn(truth, chance)] : []
  const extras = extraColumns(chance).map((extra) => extraColumn(extra, chance))
  const own = [...witness, ...columns]
  const words = own.filter(({ isNumber }) => !isNumber)
  const numbers = own.filter(({ isNumber }) => isNumber)
  // groups need their columns side by side
  const ordered =
    style.period === 'group' || chance.is(0.5)
      ? [...chance.shuffle(words), ...chance.shuffle(numbers), ...extras]
      : chance.shuffle([...own, ...extras])
  return context.hasOrdinal ? [ordinalColumn(chance), ...ordered] : ordered
}

/** One unit for each kind of quantity, for corners and rows of units. */
function pickUnits(chance: Chance): Readonly<Record<string, WrittenUnit>> {
  const picked = Object.entries(writtenUnits).map(([unit, options]) => [unit, chance.weighted(options)] as const)
  // two areas in one corner can only be told where each is in its own unit
  const areas = { mu: { label: '亩', shift: 0 }, 'square-metre': { label: '平方米', shift: 0 } }
  return { ...Object.fromEntries(picked), ...areas }
}

type FieldContext = ColumnContext & { readonly corner: Readonly<Record<string, WrittenUnit>> }

function fieldColumn(field: FieldDefinition, context: FieldContext, chance: Chance): UglyColumn {
  const { type, key } = field
  const isNumber = type.kind === 'number' || type.kind === 'integer'
  const { style, truth, corner } = context
  const own = isNumber ? unitOf(type.unit, { style, corner }, chance) : undefined
  const prefix =
    isNumber && style.period === 'prefix' && truth.period !== undefined
      ? periodWords(truth.period, chance)
      : undefined
  const isShown = own !== undefined && (style.units === 'bracket' || style.units === 'attached')
  const plain = pickHead(field, chance)
  const head =
    isNumber && style.units === 'attached' && own !== undefined
      ? `${prefix ?? ''}${plain}${own.label}`
      : decorateHead(plain, { unit: isShown ? own.label : undefined, prefix }, chance)
  return {
    kind: 'field',
    field: key,
    head,
    unit: own,
    isNumber,
    write: fieldWriter(field, { ...context, unit: own }, chance),
  }
}

/** Without any word about it a unit is the field's own, or nobody could know. */
function unitOf(
  unit: string,
  { style, corner }: Pick<FieldContext, 'style' | 'corner'>,
  chance: Chance,
): WrittenUnit {
  const options = writtenUnits[unit] ?? []
  if (style.units === 'none') return { label: options[0]?.[1].label ?? '', shift: 0 }
  if (style.units === 'corner') return corner[unit] ?? { label: '', shift: 0 }
  return chance.weighted(options)
}

export function periodWords(period: string, chance: Chance): string {
  const [year = '', month] = period.split('-')
  return month === undefined ? chance.pick([`${year}年`, `${year}年度`, year]) : `${year}年${Number(month)}月`
}

type WriterContext = ColumnContext & { readonly unit: WrittenUnit | undefined }

function fieldWriter(field: FieldDefinition, context: WriterContext, chance: Chance): UglyColumn['write'] {
  const { type, key } = field
  const { isXlsx, noise, unit = { label: '', shift: 0 } } = context
  const numberStyle: NumberStyle = pickNumberStyle(chance, isXlsx)
  const codeStyle: CodeStyle = pickCodeStyle(chance)
  const writing: WordWriting = { style: chance.int(0, 99), isXlsx, noise }
  const blank = chance.pick(['', '', '', '—', '/', '-', '无', '暂无'])
  // zero and no are answers in some columns
  const missing = type.kind === 'flag' ? '' : blank
  return (row) => {
    const value = row[key] ?? null
    if (value === null) return exact(missing)
    const text = String(value)
    switch (type.kind) {
      case 'number':
      case 'integer':
        return writeNumber(Number(value), { style: numberStyle, unit, isXlsx, noise }, chance)
      case 'credit-code':
        return writeCode(text, codeStyle, { chance, noise })
      case 'year':
        return writeYear(text, writing, chance)
      case 'month':
        return writeMonth(text, writing, chance)
      case 'date':
        return writeDate(text, writing, chance)
      case 'flag':
        return writeFlag(value === true, writing, { chance, key })
      case 'choice':
        return writeChoice(text, field, { writing, chance })
      case 'industry-code':
        return writeIndustry(text, writing, chance)
      case 'text':
        return writeText(
          text,
          key === 'meterNumber' || key === 'siteCode' ? { ...writing, noise: 0 } : writing,
          chance,
        )
      case 'reference':
        if (type.to === 'enterprise') return writeCode(text, codeStyle, { chance, noise })
        if (type.to === 'town') return writeTown(text, writing, chance)
        if (type.to === 'rung') return writeRung(text, writing, chance)
        return type.to === 'cluster' ? writeCluster(text, writing, chance) : told(text)
    }
  }
}

function witnessColumn(truth: Truth, chance: Chance): UglyColumn {
  const head = decorateHead(
    chance.pick(['企业名称', '单位名称', '单位详细名称', '企业全称', '纳税人名称', '用户名称', '名称']),
    { unit: undefined, prefix: undefined },
    chance,
  )
  const write = (_: TruthRow, index: number) => exact(truth.firms[index]?.name ?? '')
  return { kind: 'witness', field: undefined, head, unit: undefined, isNumber: false, write }
}

function ordinalColumn(chance: Chance): UglyColumn {
  const head = chance.pick(['序号', '编号', 'No.', '序 号'])
  return {
    kind: 'ordinal',
    field: undefined,
    head,
    unit: undefined,
    isNumber: false,
    write: (_, index) => exact(index + 1),
  }
}

function extraColumn({ head, make }: ExtraColumn, chance: Chance): UglyColumn {
  return {
    kind: 'extra',
    field: undefined,
    head,
    unit: undefined,
    isNumber: false,
    write: (_, index) => exact(make(chance, index)),
  }
}
