/** How the cells of one field are written in one sheet: a manner for the column, and something odd now and then. */
import type { FieldDefinition } from '../../src/domain/registry/field.ts'
import type { Chance } from './chance.ts'
import type { TruthRow } from './truth.ts'
import { exact, told, type UglyCell } from './ugly-cell.ts'
import { pickCodeStyle, writeCode } from './write-code.ts'
import { pickNumberStyle, type WrittenUnit, writeNumber } from './write-number.ts'
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

export type CellWriter = (row: TruthRow, index: number) => UglyCell

export interface WriterContext {
  readonly unit: WrittenUnit | undefined
  readonly isXlsx: boolean
  readonly noise: number
}

export function fieldWriter(field: FieldDefinition, context: WriterContext, chance: Chance): CellWriter {
  const { type, key } = field
  const { isXlsx, noise, unit = { label: '', shift: 0 } } = context
  const numberStyle = pickNumberStyle(chance, isXlsx)
  const codeStyle = pickCodeStyle(chance)
  const writing: WordWriting = { style: chance.int(0, 99), isXlsx, noise }
  // some columns were typed by several people
  const isMixed = chance.is(0.1)
  const blank = type.kind === 'flag' ? '' : chance.pick(['', '', '', '—', '/', '-', '无', '暂无'])
  return (row) => {
    const value = row[key] ?? null
    if (value === null) return exact(blank)
    const text = String(value)
    const own = isMixed ? { ...writing, style: chance.int(0, 99) } : writing
    switch (type.kind) {
      case 'number':
      case 'integer':
        return writeNumber(
          Number(value),
          { style: isMixed ? 'mixed' : numberStyle, unit, isXlsx, noise },
          chance,
        )
      case 'credit-code':
        return writeCode(text, codeStyle, { chance, noise })
      case 'year':
        return writeYear(text, own, chance)
      case 'month':
        return writeMonth(text, own, chance)
      case 'date':
        return writeDate(text, own, chance)
      case 'flag':
        return writeFlag(value === true, own, { chance, key })
      case 'choice':
        return writeChoice(text, field, { writing: own, chance })
      case 'industry-code':
        return writeIndustry(text, own, chance)
      case 'text':
        return writeText(
          text,
          key === 'meterNumber' || key === 'siteCode' ? { ...own, noise: 0 } : own,
          chance,
        )
      case 'reference':
        if (type.to === 'enterprise') return writeCode(text, codeStyle, { chance, noise })
        if (type.to === 'town') return writeTown(text, own, chance)
        if (type.to === 'rung') return writeRung(text, own, chance)
        return type.to === 'cluster' ? writeCluster(text, own, chance) : told(text)
    }
  }
}
