/**
 * How much of what was planted the detectors find, and how often they speak of what is right.
 *
 *     rateDetectors({ count: 1500, seed: 'a' }).unitSlips   // { planted: 180, found: 177, false: 2, clean: 300000 }
 */
import { enterpriseInputOf } from '../../../../content/districts/enterprise-input.ts'
import { registries } from '../../../../content/registries/catalogue.generated.ts'
import { generateSheets } from '../../../demo/enterprises/plant/generate-sheets.ts'
import type {
  PlantedError,
  PlantedKind,
  PlantSettings,
} from '../../../demo/enterprises/plant/planted-error.ts'
import { prepareEnterprises } from '../../../demo/enterprises/prepare-enterprises.ts'
import { runScreen } from '../run-screen.ts'
import type { Sheet } from '../screen-sheet.ts'
import {
  enterpriseSheet,
  type IndexedRows,
  indexRows,
  monthSheet,
  seriesSheet,
  yearSheet,
} from './sheets-of-rows.ts'

export interface Rate {
  readonly planted: number
  readonly found: number
  /** Spoken of though right, of so many that are right. */
  readonly false: number
  readonly clean: number
}

export interface Rates {
  readonly unitSlips: Rate
  /** Of those found, so many with the right value proposed. */
  readonly rightValues: number
  readonly doubles: Rate
  readonly madeSeries: Rate
  readonly copiedMonths: Rate
  readonly copiedYears: Rate
  readonly wrongTowns: Rate
  readonly missingRows: Rate
}

/** Many more errors than sheets have, so that rates mean something. */
const rates = {
  'unit-slip': 0.12,
  'duplicate-code': 0.03,
  'duplicate-firm': 0.06,
  'copied-year': 0.04,
  'copied-months': 0.04,
  'smooth-series': 0.05,
  'round-series': 0.05,
  'on-target-series': 0.05,
  'wrong-town': 0.03,
  'missing-row': 0.03,
}

interface Planted {
  readonly rows: IndexedRows
  readonly errors: readonly PlantedError[]
}

export interface Sample {
  readonly count: number
  readonly seed: string
}

const manyErrors: PlantSettings = { rates, columns: [], target: 0.1 }

export function plantedRows(sample: Sample, settings: PlantSettings = manyErrors): Planted {
  const prepared = prepareEnterprises(enterpriseInputOf('330212', sample))
  const firms = [...generateSheets({ prepared, settings, registries })]
  return { rows: indexRows(firms.flatMap(({ rows }) => rows)), errors: firms.flatMap(({ errors }) => errors) }
}

export function rateDetectors(sample: Sample): Rates {
  const planted = plantedRows(sample)
  return {
    ...rateSlips(planted),
    doubles: rateDoubles(planted),
    madeSeries: rateSeries(planted),
    copiedMonths: rateCopiedMonths(planted),
    copiedYears: rateCopiedYears(planted),
    wrongTowns: rateTowns(planted),
    missingRows: rateMissing(planted),
  }
}

const years = [2021, 2022, 2023, 2024, 2025]

function keysOf(errors: readonly PlantedError[], ...kinds: readonly PlantedKind[]): ReadonlySet<string> {
  return new Set(errors.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key.join(' ')))
}

function compare(truth: ReadonlySet<string>, found: ReadonlySet<string>, all: number): Rate {
  const right = [...found].filter((key) => truth.has(key)).length
  return { planted: truth.size, found: right, false: found.size - right, clean: all - truth.size }
}

function rateSlips({ rows, errors }: Planted): Pick<Rates, 'unitSlips' | 'rightValues'> {
  const slips = new Map(
    errors
      .filter(({ kind }) => kind === 'unit-slip')
      .map((error) => [[...error.key, error.field].join(' '), error]),
  )
  const found = new Set<string>()
  let rightValues = 0
  let values = 0
  const months = [...new Set(rows.of('enterprise-month').map(({ month }) => String(month)))]
  const sheets: readonly (readonly [string, Sheet])[] = [
    ...years.map((year) => [String(year), yearSheet(rows, year)] as const),
    ...months.map((month) => [month, monthSheet(rows, month)] as const),
  ]
  for (const [period, sheet] of sheets) {
    for (const column of Object.values(sheet.columns))
      if (column instanceof Float64Array) values += column.filter((value) => !Number.isNaN(value)).length
    for (const { detector, row, field, proposed } of runScreen(sheet)) {
      if (detector !== 'unit-slip') continue
      const key = `${sheet.columns.enterprise?.[row ?? -1]} ${period} ${field}`
      found.add(key)
      const right = slips.get(key)?.right
      // What was planted had four digits at least.
      if (typeof right === 'number' && Math.abs((proposed ?? 0) / right - 1) < 2e-3) rightValues += 1
    }
  }
  return { unitSlips: compare(new Set(slips.keys()), found, values), rightValues }
}

function rateDoubles({ rows, errors }: Planted): Rate {
  const sheet = enterpriseSheet(rows, 2025)
  const found = runScreen(sheet).filter(({ detector }) => detector.startsWith('duplicate-'))
  const codes = new Set(found.map(({ row }) => String(sheet.columns.creditCode?.[row ?? -1])))
  return compare(keysOf(errors, 'duplicate-code', 'duplicate-firm'), codes, sheet.size)
}

const seriesDetectors = ['smooth-series', 'round-series', 'constant-growth', 'copied-months']

/** Found by whichever detector; firms whose months were copied are neither right nor made up. */
function rateSeries({ rows, errors }: Planted): Rate {
  const { sheet, firms } = seriesSheet(rows, 'grossOutputWanYuan')
  const copied = keysOf(errors, 'copied-months')
  const isCopied = (firm: string) => [...copied].some((key) => key.startsWith(firm))
  const found = runScreen(sheet)
    .filter(({ detector }) => seriesDetectors.includes(detector))
    .map(({ row }) => firms[row ?? -1] ?? '')
    .filter((firm) => !isCopied(firm))
  const reporting = new Set(
    rows.of('enterprise-month').flatMap((row) => (row.grossOutputWanYuan === null ? [] : [row.enterprise])),
  )
  const truth = keysOf(errors, 'smooth-series', 'round-series', 'on-target-series')
  return compare(truth, new Set(found), reporting.size)
}

function rateCopiedMonths({ rows, errors }: Planted): Rate {
  const made = keysOf(errors, 'smooth-series', 'round-series', 'on-target-series')
  const found = ['grossOutputWanYuan', 'electricityWanKwh'].flatMap((field) => {
    const { sheet, firms } = seriesSheet(rows, field)
    return runScreen(sheet).flatMap(({ detector, row }) =>
      detector === 'copied-months' ? [firms[row ?? -1] ?? ''] : [],
    )
  })
  const truth = new Set([...keysOf(errors, 'copied-months')].map((key) => key.split(' ')[0] ?? ''))
  const firms = new Set(rows.of('enterprise-month').map(({ enterprise }) => enterprise))
  return compare(truth, new Set(found.filter((firm) => !made.has(firm))), firms.size)
}

function rateCopiedYears({ rows, errors }: Planted): Rate {
  let all = 0
  const found = years.slice(1).flatMap((year) => {
    const sheet = yearSheet(rows, year)
    all += sheet.size
    return runScreen(sheet).flatMap(({ detector, row }) =>
      detector === 'copied-period' ? [`${sheet.columns.enterprise?.[row ?? -1]} ${year}`] : [],
    )
  })
  return compare(keysOf(errors, 'copied-year'), new Set(found), all)
}

function rateTowns({ rows, errors }: Planted): Rate {
  const sheet = enterpriseSheet(rows, 2025)
  const found = runScreen(sheet).flatMap(({ detector, row }) =>
    detector === 'town-differs' ? [String(sheet.columns.creditCode?.[row ?? -1])] : [],
  )
  return compare(keysOf(errors, 'wrong-town'), new Set(found), sheet.size)
}

/** Firms with a row before and one after owe one between. */
function rateMissing({ rows, errors }: Planted): Rate {
  let all = 0
  const firmsOf = (year: number) =>
    new Set(rows.of('enterprise-year').flatMap((row) => (row.year === year ? [String(row.enterprise)] : [])))
  const found = years.slice(1, -1).flatMap((year) => {
    const [before, after] = [firmsOf(year - 1), firmsOf(year + 1)]
    const keys = [...before].filter((firm) => after.has(firm))
    all += keys.length
    const sheet = { ...yearSheet(rows, year), expected: { field: 'enterprise', keys } }
    return runScreen(sheet).flatMap(({ detector, facts }) =>
      detector === 'row-missing' ? [`${facts.code} ${year}`] : [],
    )
  })
  return compare(keysOf(errors, 'missing-row'), new Set(found), all)
}
