/** What a person should know of how a table was read before its rows are. */
import { cellPlace, columnName, type Diagnostic, type Facts } from '../../../base/diagnostic.ts'
import { type UnitId, units } from '../../../base/quantity.ts'
import { type RawCell, rawText } from '../../grid/grid.ts'
import type { RegistryTableRemarkCode } from '../../messages/registry-table-remarks.ts'
import { findField, getField, type Registry } from '../registry.ts'
import type { PeriodContext } from './found-periods.ts'
import type { MatchedColumn } from './match-columns.ts'
import type { Recognised } from './recognised.ts'
import { remarkPeriods } from './remark-periods.ts'
import type { SheetNotes } from './sheet-notes.ts'
import { labelFacts, tableRemark } from './table-remark.ts'

export function remarkNoTable(kind: 'none' | 'transposed', sheet: string, registry: Registry): Diagnostic {
  const key = registry.key.map((one) => getField(registry, one).label)
  const facts = {
    sheet,
    registry: registry.label.zh,
    registryEn: registry.label.en,
    key: key.map(({ zh }) => zh).join('、'),
    keyEn: key.map(({ en }) => en).join(', '),
  }
  return tableRemark(kind === 'none' ? 'table-none' : 'table-transposed', facts)
}

export interface RemarkInput extends PeriodContext {
  readonly notes: SheetNotes
}

export function remarkTable(
  table: Recognised,
  columns: readonly MatchedColumn[],
  context: RemarkInput,
): readonly Diagnostic[] {
  const { registry, notes } = context
  const at = (column: MatchedColumn) => new ColumnRemarks(table, column, registry)
  return [
    ...columns.flatMap((column) => at(column).all(notes)),
    ...remarkDoubles(table, registry),
    ...remarkUnknown(columns),
    ...table.missing.map((key) => tableRemark('field-missing', labelFacts(registry, key))),
    ...remarkPeriods(table, context),
  ]
}

/** The remarks on one column, placed at its head. */
class ColumnRemarks {
  readonly #table: Recognised
  readonly #column: MatchedColumn
  readonly #registry: Registry

  constructor(table: Recognised, column: MatchedColumn, registry: Registry) {
    this.#table = table
    this.#column = column
    this.#registry = registry
  }

  all(notes: SheetNotes): readonly Diagnostic[] {
    const { use, reason, suggestions } = this.#column
    const [suggested] = suggestions
    if (use.kind === 'none') {
      if (suggested === undefined) return []
      if (reason === 'foreign') return [this.#say('column-foreign', suggested)]
      if (reason === 'unit') return [this.#unitMismatch(suggested)]
      const isAsked = this.#table.questions.some((one) => one.kind === 'column' && one.field === suggested)
      return reason === 'double' && !isAsked ? [this.#say('column-rival', suggested)] : []
    }
    if (use.kind === 'same') return [this.#say('column-same', use.field)]
    if (use.kind === 'witness')
      return this.#column.carriesDown ? [this.#say('column-carried', use.field)] : []
    return use.kind === 'field' ? [...this.#onField(use.field), ...this.#onUnit(use.field, notes)] : []
  }

  #onField(field: string): readonly Diagnostic[] {
    const { reason, notes, isHidden, carriesDown, fit, cells, head } = this.#column
    const remarks: Diagnostic[] = []
    const type = findField(this.#registry, field)?.type
    const isByName = reason === 'content' && type?.kind === 'reference' && this.#column.confidence === 0.7
    if (isByName) remarks.push(this.#say('column-by-name', field))
    else if (reason === 'content') remarks.push(this.#say('column-by-content', field))
    if (notes.length > 0) remarks.push(this.#say('column-unsure', field, { note: notes.join('、') }))
    if (reason === 'affix' && notes.length === 0)
      remarks.push(this.#say('column-unsure', field, { note: head }))
    if (isHidden) remarks.push(this.#say('column-hidden', field))
    if (carriesDown) remarks.push(this.#say('column-carried', field))
    if (fit < 0.3 && cells.length >= 3) {
      remarks.push(this.#say('column-content-differs', field, { example: rawText(cells[0]).slice(0, 20) }))
    }
    return remarks
  }

  #onUnit(field: string, { units: noted }: SheetNotes): readonly Diagnostic[] {
    const type = findField(this.#registry, field)?.type
    if (type?.kind !== 'number' && type?.kind !== 'integer') return []
    const { unit, hasOwnUnit } = this.#column
    if (unit === undefined) return this.#assumed(field, type.unit)
    if (!hasOwnUnit)
      return unit.unit === type.unit && unit.exponent === 0
        ? []
        : [this.#say('column-unit-noted', field, unitFacts('unit', unit.unit))]
    const others = noted.filter((one) => units[one.unit].dimension === units[unit.unit].dimension)
    const [other] = others
    const agrees = others.some((one) => one.unit === unit.unit && one.exponent === unit.exponent)
    if (other === undefined || agrees) return []
    const facts = { ...unitFacts('unit', unit.unit), ...unitFacts('other', other.unit) }
    return [this.#say('column-unit-differs', field, facts)]
  }

  /** Nothing names a unit: things that are counted have only one. */
  #assumed(field: string, unit: UnitId): readonly Diagnostic[] {
    const { dimension } = units[unit]
    const isCounted = ['people', 'enterprises', 'pieces', 'items', 'filings', 'times'].includes(dimension)
    if (isCounted) return []
    const told = this.#say('column-unit-assumed', field, unitFacts('unit', unit))
    const typical = typicalNumber(this.#column.cells)
    const isHuge = typical > (largestTypical[unit] ?? Number.POSITIVE_INFINITY)
    return isHuge
      ? [told, this.#say('column-unit-suspected', field, { ...unitFacts('unit', unit), typical })]
      : [told]
  }

  #unitMismatch(field: string): Diagnostic {
    const { type } = getField(this.#registry, field)
    const expected = type.kind === 'number' || type.kind === 'integer' ? type.unit : 'piece'
    const found = this.#column.unit?.unit ?? expected
    return this.#say('column-unit-mismatch', field, {
      ...unitFacts('unit', found),
      ...unitFacts('expected', expected),
    })
  }

  #say(code: RegistryTableRemarkCode, field: string, facts: Facts = {}): Diagnostic {
    const { head, column } = this.#column
    const told = { head: head === '' ? '—' : head, ...labelFacts(this.#registry, field), ...facts }
    return tableRemark(code, told, cellPlace(this.#table.sheet, this.#table.headLast, column))
  }
}

/** Half of a column's numbers above this are in a smaller unit: 500 亿元 of a single firm, 10,000 亩. */
const largestTypical: Readonly<Partial<Record<UnitId, number>>> = {
  'wan-yuan': 5e6,
  mu: 1e4,
  'wan-kwh': 2e5,
  tce: 2e6,
  'square-metre': 1e7,
}

/** The median of what are plain numbers. */
function typicalNumber(cells: readonly RawCell[]): number {
  const numbers = cells
    .map((cell) => Number(rawText(cell).replaceAll(',', '')))
    .filter((number) => number > 0)
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

function unitFacts(name: string, unit: UnitId): Facts {
  return { [name]: units[unit].label.zh, [`${name}En`]: units[unit].label.en }
}

function remarkDoubles({ questions, columns }: Recognised, registry: Registry): readonly Diagnostic[] {
  return questions.flatMap((question) => {
    if (question.kind !== 'column') return []
    const heads = question.columns.map((column) => columns.find((one) => one.column === column)?.head ?? '')
    return [
      tableRemark('column-double', { heads: heads.join('”“'), ...labelFacts(registry, question.field) }),
    ]
  })
}

function remarkUnknown(columns: readonly MatchedColumn[]): readonly Diagnostic[] {
  const unknown = columns.filter(({ use, reason }) => use.kind === 'none' && reason === 'unknown')
  // a column without a head is named by its letter
  const heads = unknown.map(({ head, column }) => (head === '' ? columnName(column) : head))
  return heads.length === 0 ? [] : [tableRemark('columns-unknown', { heads: heads.join('、') })]
}
