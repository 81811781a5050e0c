/**
 * A filled reporting sheet for tests of its reader: a table as people send it, in short form.
 *
 *     readFilled([['指标', '数值'], ['工业投资', '87.4']]).cells   // ['B2 工业投资 new 87.4']
 */
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { columnName } from '../../../base/diagnostic.ts'
import type { GridRange } from '../../grid/grid.ts'
import { readReportingSheet } from '../read-reporting-sheet.ts'
import type { AskedFigure, KnownFigure, SheetFigure } from '../reporting-sheet.ts'
import type { CellGrid, GridCell } from '../reporting-sheet-head.ts'

export const ids = {
  investment: '11111111-1111-4111-8111-111111111111',
  growth: '22222222-2222-4222-8222-222222222222',
  index: '33333333-3333-4333-8333-333333333333',
  equipment: '44444444-4444-4444-8444-444444444444',
  factories: '55555555-5555-4555-8555-555555555555',
  accepted: '66666666-6666-4666-8666-666666666666',
  approved: '77777777-7777-4777-8777-777777777777',
} as const

const asked: AskedFigure = {
  kind: 'asked',
  submissionId: ids.investment,
  version: 1,
  indicator: 'industrial-investment',
  ordinal: '10',
  name: '工业投资（亿元）',
  scope: { zh: '区本级', en: 'District proper' },
  period: '2026-01..2026-09',
  unit: 'yi-yuan',
  decimals: 1,
  meaning: { zh: '含义', en: 'Meaning' },
  stateLabel: { zh: '待填报', en: 'to be reported' },
  dueOn: '2026-10-30',
  changedOn: null,
  returnNote: null,
  value: null,
  previous: { period: '2025-01..2025-09', value: 80 },
  due: { value: 89.7, isReference: true },
  entering: { step: 'enter', needsNote: false },
  foreignSeq: 0,
  references: [89.7, 97.1],
}

/** Two rows printed as 12, two periods of one indicator, one figure of every state. */
export const figures: readonly SheetFigure[] = [
  asked,
  {
    ...asked,
    submissionId: ids.growth,
    version: 2,
    indicator: 'industrial-investment-growth',
    ordinal: '11',
    name: '工业投资年均增速（%）',
    unit: 'percent',
    value: 8.9,
    stateLabel: { zh: '已填报待审核', en: 'entered' },
    entering: { step: 'revise', needsNote: false },
    references: [],
  },
  {
    ...asked,
    submissionId: ids.index,
    indicator: 'it-industry-integration-index',
    ordinal: '12',
    name: '两化融合指数',
    period: '2025',
    unit: 'index',
    references: [121.5],
  },
  {
    ...asked,
    submissionId: ids.equipment,
    indicator: 'equipment-numerical-control-rate',
    ordinal: '12',
    name: '重点行业企业装备数控化率（%）',
    period: '2025',
    unit: 'percent',
    references: [90],
  },
  {
    ...asked,
    submissionId: ids.factories,
    indicator: 'smart-factories',
    ordinal: '13',
    name: '智能工厂（个）',
    unit: 'piece',
    references: [66],
  },
  {
    ...asked,
    submissionId: ids.accepted,
    version: 4,
    indicator: 'smart-factories',
    ordinal: '13',
    name: '智能工厂（个）',
    period: '2025',
    unit: 'piece',
    value: 61,
    stateLabel: { zh: '已入库', en: 'accepted' },
    entering: { step: 'correct', needsNote: true },
    foreignSeq: 3,
    references: [66],
  },
  {
    ...asked,
    submissionId: ids.approved,
    version: 3,
    indicator: 'high-tech-enterprises',
    ordinal: '17',
    name: '高新技术企业（家）',
    unit: 'enterprise',
    value: 700,
    stateLabel: { zh: '已审核待确认', en: 'approved' },
    entering: null,
    foreignSeq: 2,
    references: [650],
  },
  {
    kind: 'known',
    indicator: 'digital-industry-revenue',
    ordinal: '7',
    name: '数字产业营收（亿元）',
    scope: { zh: '区本级', en: 'District proper' },
    period: '2026-01..2026-09',
    unit: 'yi-yuan',
    decimals: 1,
    meaning: { zh: '含义', en: 'Meaning' },
    value: 553.1,
    origin: { zh: '公开发布', en: 'published' },
    asOf: '2026-10-31',
  } satisfies KnownFigure,
]

export type Text = string | null | { readonly stale: true }

export interface Filled {
  readonly merges?: readonly GridRange[]
  readonly hasKey?: boolean
  readonly figures?: readonly SheetFigure[]
  /** Further sheets of the workbook. */
  readonly others?: readonly CellGrid[]
}

export function grid(rows: readonly (readonly Text[])[], rest: Partial<CellGrid> = {}): CellGrid {
  return { name: '填报表', state: 'visible', merges: [], rows: rows.map((row) => row.map(cellOf)), ...rest }
}

function cellOf(text: Text): GridCell | undefined {
  if (text === null || text === '') return undefined
  return typeof text === 'string' ? { text } : { text: '', isStale: true }
}

export interface ReadFilled {
  /** `H5 工业投资（亿元） new 87.4`, with the question's proposal behind a `?`. */
  readonly cells: readonly string[]
  /** `sheet-row-double H6`, without a place for the whole file. */
  readonly remarks: readonly string[]
  /** `enter 32000 wan-yuan v1` */
  readonly entries: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

export function readFilled(rows: readonly (readonly Text[])[], filled: Filled = {}): ReadFilled {
  const grids = [grid(rows, { merges: filled.merges ?? [] }), ...(filled.others ?? [])]
  const reading = readReportingSheet({
    grids,
    figures: filled.figures ?? figures,
    hasKey: filled.hasKey ?? true,
  })
  const diagnostics = reading.isOk ? reading.value.remarks : reading.diagnostics
  const cells = reading.isOk ? reading.value.cells : []
  return {
    cells: cells.map(({ row, column, figure, decision }) => {
      const question = decision.question === undefined ? '' : ` ?${decision.question.facts.proposed}`
      return `${columnName(column)}${row} ${figure.name} ${decision.change} ${decision.after}${question}`
    }),
    remarks: diagnostics.map(({ code, place }) =>
      place?.kind === 'cell' ? `${code} ${columnName(place.column)}${place.row}` : code,
    ),
    entries: cells.flatMap(({ decision: { entry } }) =>
      entry === null ? [] : [`${entry.step} ${entry.value} ${entry.unit} v${entry.version}`],
    ),
    diagnostics,
  }
}
