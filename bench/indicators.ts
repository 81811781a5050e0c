/**
 * All computed indicators for 1,000,000 firm-years by town × cluster × year, against the same questions to DuckDB in this process, in turns.
 *
 *     node bench/indicators.ts [--rows 1000000] [--runs 11] [--duckdb FOLDER]
 *
 * Both begin with columns in memory; grouping is part of the time of both. Every value of both is compared, within 1e-9. Guatu runs on one thread, DuckDB on as many as it takes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dayText } from '../src/base/day-number.ts'
import { indicators } from '../src/content/indicators/catalogue.generated.ts'
import { registries } from '../src/content/registries/catalogue.generated.ts'
import {
  computeIndicators,
  getIndicatorFormula,
  type IndicatorFormula,
} from '../src/domain/indicator/compute-indicators.ts'
import { type Column, valueAt } from '../src/table/column.ts'
import { groupRows, type KeyValue, keysOf } from '../src/table/group-rows.ts'
import type { Table } from '../src/table/table.ts'
import { firstYear, lastYear, makeFirmYears, makeTitleYears, years } from './firm-years.ts'
import { columnName, sqlOfIndicators } from './formula-sql.ts'
import { type DuckDb, howToInstall, openDuckDb } from './open-duckdb.ts'

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '11' },
    duckdb: { type: 'string' },
  },
})
const runs = Number(options.runs)
const span = { first: firstYear, last: lastYear }
const groupNames = ['town', 'cluster']

/** The indicators over one registry, and its rows. */
interface Question {
  readonly name: string
  readonly table: Table
  readonly period: string
  readonly ids: readonly string[]
  readonly formulas: readonly IndicatorFormula[]
}

function ask(over: string, rows: Pick<Question, 'name' | 'table' | 'period'>): Question {
  const asked = indicators.filter(({ formula }) => formula?.over === over)
  return {
    ...rows,
    ids: asked.map(({ id }) => id),
    formulas: asked.map((one) => getIndicatorFormula(one, { registries })),
  }
}

function answer({ table, period, formulas }: Question) {
  const groups = groupRows(table, groupNames)
  const values = computeIndicators(
    formulas,
    { table, period: { column: period, kind: 'year' }, groups },
    span,
  )
  return { groups, values }
}

function sqlOf({ name, table, period, formulas }: Question): string {
  const { industryCode } = table.columns
  const names = industryCode?.kind === 'code' ? { industryCode: industryCode.names } : {}
  return sqlOfIndicators(formulas, { table: name, period, names })
}

function medianMs(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

async function timeMs(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const dateColumns = new Set(['grantedOn', 'validTo', 'revokedOn'])

async function loadTable(duckdb: DuckDb, { name, table }: Question, folder: string): Promise<void> {
  const path = join(folder, `${name}.csv`)
  const columns = Object.entries(table.columns).filter(([key]) => key !== 'enterprise')
  const types = columns.map(([key, column]) => `${columnName(key)} ${sqlType(key, column)}`)
  await writeCsv(path, table, columns)
  await duckdb.run(`CREATE TABLE ${name} (enterprise INTEGER, ${types.join(', ')})`)
  await duckdb.run(`COPY ${name} FROM '${path}' (HEADER false, NULL '')`)
}

/** Industry classes go as their codes, see `formula-sql.ts`. */
const numberedColumns = new Set(['industryCode'])

function sqlType(key: string, column: Column): string {
  if (numberedColumns.has(key)) return 'SMALLINT'
  if (column.kind === 'code') return `ENUM (${column.names.map((name) => `'${name}'`).join(', ')})`
  if (dateColumns.has(key)) return 'DATE'
  if (key === 'year' || key === 'period') return 'INTEGER'
  return key === 'isAboveScale' ? 'BOOLEAN' : 'DOUBLE'
}

async function writeCsv(
  path: string,
  table: Table,
  columns: readonly (readonly [string, Column])[],
): Promise<void> {
  const { enterprise } = table.columns
  const codes = enterprise?.kind === 'code' ? enterprise.codes : new Int32Array()
  const file = await open(path, 'w')
  for (let row = 0; row < table.rowCount; row += 20_000) {
    const lines: string[] = []
    for (let at = row; at < Math.min(row + 20_000, table.rowCount); at++) {
      const cells = columns.map(([key, column]) => {
        if (column.kind === 'code' && numberedColumns.has(key)) return column.codes[at]
        const value = valueAt(column, at)
        return dateColumns.has(key) && typeof value === 'number' ? dayText(value) : (value ?? '')
      })
      lines.push([codes[at], ...cells].join(','))
    }
    await file.write(`${lines.join('\n')}\n`)
  }
  await file.close()
}

/** Throws at the first value in which the two differ. */
function compareAnswers(question: Question, theirs: ReadonlyMap<string, readonly unknown[]>): number {
  const { groups, values } = answer(question)
  const keys = keysOf(question.table, groupNames, groups)
  const rowOf = new Map<string, number>()
  const columns = [...groupNames, question.period].map((name) => theirs.get(name) ?? [])
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    rowOf.set(columns.map((column) => String(column[row] ?? null)).join('|'), row)
  }
  let compared = 0
  for (const [index, id] of question.ids.entries()) {
    for (const [at, year] of years.entries()) {
      for (const [group, key] of keys.entries()) {
        const row = rowOf.get([...key, year].map((part: KeyValue) => String(part)).join('|'))
        const their = row === undefined ? null : theirs.get(`i${index}`)?.[row]
        assertSame(values[index]?.[at * keys.length + group] ?? Number.NaN, their, `${id} ${key} ${year}`)
        compared++
      }
    }
  }
  return compared
}

/** A group without any row is not in their answer: a count of 0, a sum that is missing. */
function assertSame(our: number, their: unknown, what: string): void {
  const other = their === null || their === undefined ? Number.NaN : Number(their)
  const areBothMissing = Number.isNaN(other) && (Number.isNaN(our) || our === 0)
  const isClose = Math.abs(our - other) <= 1e-9 * Math.max(Math.abs(other), 1e-3)
  if (!areBothMissing && !isClose) throw new Error(`${what}: ${our} here, ${their} in DuckDB`)
}

async function measure(questions: readonly Question[], duckdb: DuckDb | undefined): Promise<void> {
  const ours = questions.map((): number[] => [])
  const theirs = questions.map((): number[] => [])
  const sqls = questions.map(sqlOf)
  for (let run = -2; run < runs; run++) {
    for (const [index, question] of questions.entries()) {
      const our = await timeMs(() => answer(question))
      const their = await timeMs(() => duckdb?.read(sqls[index] ?? ''))
      if (run < 0) continue
      ours[index]?.push(our)
      theirs[index]?.push(their)
    }
  }
  for (const [index, { name, ids, table }] of questions.entries()) {
    console.log(`  ${name}: ${ids.length} indicators, ${table.rowCount} rows`)
    report([ours[index] ?? []], duckdb === undefined ? undefined : [theirs[index] ?? []])
  }
  console.log('  together (at most 1.0 is wanted)')
  report(ours, duckdb === undefined ? undefined : theirs)
}

/** The least of the times is what other work on the machine disturbs least. */
function report(
  ours: readonly (readonly number[])[],
  theirs: readonly (readonly number[])[] | undefined,
): void {
  for (const [word, pick] of [
    ['median', medianMs],
    ['least', (times: readonly number[]) => Math.min(...times)],
  ] as const) {
    const total = (all: readonly (readonly number[])[]) => all.reduce((sum, times) => sum + pick(times), 0)
    const our = `Guatu ${total(ours).toFixed(1)} ms`
    const their =
      theirs === undefined
        ? ''
        : `, DuckDB ${total(theirs).toFixed(1)} ms, ours ÷ DuckDB ${(total(ours) / total(theirs)).toFixed(2)}`
    console.log(`    ${word}: ${our}${their}`)
  }
}

async function findDuckDb(folder: string): Promise<DuckDb | undefined> {
  try {
    return await openDuckDb({ folder, installed: options.duckdb })
  } catch (error) {
    console.log(`${howToInstall}\n(${error instanceof Error ? error.message.split('\n')[0] : error})`)
    process.exitCode = 1
    return undefined
  }
}

const folder = mkdtempSync(join(tmpdir(), 'guatu-bench-'))
try {
  const firms = makeFirmYears(Number(options.rows))
  const questions = [
    ask('enterprise-year', { name: 'firm_year', table: firms, period: 'year' }),
    ask('title', { name: 'title_year', table: makeTitleYears(firms), period: 'period' }),
  ]
  const duckdb = await findDuckDb(folder)
  console.log(`town × cluster × year, ${runs} runs in turns; DuckDB ${duckdb?.version ?? 'not here'}`)
  if (duckdb !== undefined) {
    for (const question of questions) {
      await loadTable(duckdb, question, folder)
      const compared = compareAnswers(question, await duckdb.read(sqlOf(question)))
      console.log(`  ${question.name}: ${compared} values agree within 1e-9`)
    }
  }
  await measure(questions, duckdb)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
