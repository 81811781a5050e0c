/** Invented firm-years and titles for benches, as columns: the same numbers on every run. They mean nothing. */
import { industryClusters } from '../src/content/districts/yinzhou/industry-clusters.ts'
import { titleRungs } from '../src/content/settings/title-rungs.ts'
import { firstDayOf } from '../src/domain/formula/evaluate/period-moments.ts'
import { findClassRule } from '../src/domain/registry/cluster/cluster-rules.ts'
import type { CodeColumn, NumberColumn } from '../src/table/column.ts'
import { joinColumns } from '../src/table/join-columns.ts'
import { repeatRows } from '../src/table/repeat-rows.ts'
import { makeTable, type Table } from '../src/table/table.ts'

export const firstYear = 2021
export const lastYear = 2025
const yearCount = lastYear - firstYear + 1
export const years = Array.from({ length: yearCount }, (_, index) => firstYear + index)
const townCount = 22

/** Sorted by enterprise and year, as a registry gives them; `rowCount` is rounded down to whole enterprises. */
export function makeFirmYears(rowCount: number): Table {
  const random = randomFrom(20_251_130)
  const firmCount = Math.floor(rowCount / yearCount)
  const length = firmCount * yearCount
  const firmOf = (row: number) => Math.floor(row / yearCount)
  const towns = Int32Array.from({ length: firmCount }, () => Math.floor(random() ** 1.5 * townCount))
  const classes = classNames()
  const classOf = Int32Array.from({ length: firmCount }, () => Math.floor(random() * classes.length))
  const isLarge = Uint8Array.from({ length: firmCount }, () => Number(random() < 0.25))
  const clusterCode = clusterCodes(classes)
  const amounts = (missing: number, size: number): NumberColumn => ({
    kind: 'number',
    values: Float64Array.from({ length }, (_, row) => {
      if (random() < missing) return Number.NaN
      const scale = isLarge[firmOf(row)] === 1 ? 30 : 1
      return Math.round(size * scale * Math.exp(3 * random()) * 100) / 100
    }),
  })
  const codes = (of: (firm: number) => number, names: readonly string[]): CodeColumn => ({
    kind: 'code',
    codes: Int32Array.from({ length }, (_, row) => of(firmOf(row))),
    names,
  })
  return makeTable(length, {
    enterprise: codes(
      (firm) => firm,
      Array.from({ length: firmCount }, (_, firm) => `演示企业${firm}`),
    ),
    year: {
      kind: 'number',
      values: Float64Array.from({ length }, (_, row) => firstYear + (row % yearCount)),
    },
    town: codes(
      (firm) => towns[firm] ?? -1,
      Array.from({ length: townCount }, (_, town) => `town${town}`),
    ),
    industryCode: codes((firm) => classOf[firm] ?? -1, classes),
    cluster: codes((firm) => clusterCode.codes[classOf[firm] ?? 0] ?? -1, clusterCode.names),
    isAboveScale: {
      kind: 'number',
      values: Float64Array.from({ length }, (_, row) =>
        random() < 0.01 ? Number.NaN : Number(isLarge[firmOf(row)] === 1 && random() < 0.95),
      ),
    },
    grossOutputWanYuan: amounts(0.1, 900),
    valueAddedWanYuan: amounts(0.15, 200),
    revenueWanYuan: amounts(0.05, 1000),
    rdExpenseWanYuan: amounts(0.4, 30),
    investmentWanYuan: amounts(0.6, 50),
    digitalRevenueWanYuan: amounts(0.8, 400),
    softwareRevenueWanYuan: amounts(0.92, 100),
    taxWanYuan: amounts(0.02, 60),
    landMu: amounts(0.05, 3),
  })
}

/** About one title for ten firms, seen in every year, with the town and cluster of the firm in that year. */
export function makeTitleYears(firms: Table): Table {
  const random = randomFrom(7)
  const length = Math.floor(firms.rowCount / yearCount / 10)
  const { enterprise } = firms.columns
  const names = enterprise?.kind === 'code' ? enterprise.names : []
  const [from, to] = [firstDayOf('year', firstYear - 3), firstDayOf('year', lastYear + 1)]
  const granted = Float64Array.from({ length }, () => from + Math.floor(random() * (to - from)))
  const later = (missing: number, days: number) =>
    granted.map((day) => (random() < missing ? Number.NaN : day + Math.floor(days * (0.5 + random()))))
  const titles = makeTable(length, {
    enterprise: {
      kind: 'code',
      codes: Int32Array.from({ length }, () => Math.floor(random() * names.length)),
      names,
    },
    rung: {
      kind: 'code',
      codes: Int32Array.from({ length }, () => Math.floor(random() * titleRungs.length)),
      names: titleRungs.map(({ id }) => id),
    },
    grantedOn: { kind: 'number', values: granted },
    validTo: { kind: 'number', values: later(0.3, 1100) },
    revokedOn: { kind: 'number', values: later(0.95, 700) },
  })
  const by = { enterprise: 'enterprise', period: 'year' }
  return joinColumns(repeatRows(titles, 'period', years), firms, { by, take: ['town', 'cluster'] })
}

function classNames(): readonly string[] {
  const divisions = ['C13', 'C17', 'C26', 'C29', 'C33', 'C34', 'C35', 'C36', 'C38', 'C39', 'I64', 'I65']
  return divisions.flatMap((division) =>
    Array.from({ length: 30 }, (_, at) => `${division}${String(11 + at * 3).slice(0, 2)}`),
  )
}

function clusterCodes(classes: readonly string[]): { readonly codes: Int32Array; readonly names: string[] } {
  const clusters = classes.map((code) => findClassRule(industryClusters, code)?.to?.split('/')[0] ?? '')
  const names = [...new Set(clusters)].filter((name) => name !== '')
  return { codes: Int32Array.from(clusters, (name) => names.indexOf(name)), names }
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
