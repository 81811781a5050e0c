/** How complete, punctual and consistent the figures of a registry are in one period: by who provides them, by town, by rule. */
import { dayText } from '../../../base/day-number.ts'
import { findPeriod } from '../../../base/period.ts'
import dataDues from '../../../content/settings/data-dues.ts'
import { fieldsOfCondition } from '../../../domain/formula/fields-of.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { findFailingRows } from '../../../domain/registry/find-failing-rows.ts'
import { type DataDue, type DataDueSetting, dataDuesAt } from '../../../domain/registry/quality/data-due.ts'
import {
  measureQuality,
  type Quality,
  type QualityFirm,
} from '../../../domain/registry/quality/measure-quality.ts'
import type { QualityBoard } from '../../../domain/registry/quality/quality-view.ts'
import { dataOwnerTerms } from '../../../domain/registry/record-view.ts'
import { getField, type Registry } from '../../../domain/registry/registry.ts'
import { detectors } from '../../../domain/registry/screen/catalogue.generated.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import {
  countImportRemarks,
  listStoredPeriods,
  loadVersionsOfPeriod,
} from '../../../store/registry/screening/quality-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import { rowsWhere, takeRows } from '../../../table/take-rows.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../day.ts'
import type { Snapshot } from '../../snapshot.ts'
import { makeOnce } from '../../version-cache.ts'
import { importUnits } from '../import/open-import.ts'
import { type Look, lookAtRegistry } from '../look-at-registry.ts'
import { loadExpectedFirms } from './load-expected-firms.ts'

export interface ReadQuality {
  readonly district: string
  readonly registry: string
  readonly period?: string | undefined
}

export async function readQuality(context: Context, wish: ReadQuality): Promise<QualityBoard> {
  const { district, registry: id } = wish
  const look = await lookAtRegistry(context, { district, registry: id, purpose: 'verification' })
  const setting = dataDuesAt(dataDues, dayOf(context.now))
  if (wish.period !== undefined && findPeriod(wish.period)?.kind !== look.registry.period)
    throw new Refusal('invalid-input', { count: 1 })
  if (!setting.dues.some((due) => due.registry === id))
    throw new Refusal('unknown-registry', { registry: id })
  const snapshot = await context.installation.snapshots.get(district)
  const units = importUnits(context)
  const { version } = await context.installation.lists.get(district)
  const key = `quality ${version} ${JSON.stringify([id, wish.period, look.rows, setting.validFrom])}`
  const board = await makeOnce(snapshot, key, () => {
    const made = load(context, { look, setting, snapshot, period: wish.period })
    made.catch(() => snapshot.made.delete(key))
    return made
  })
  const findings = await context.database.readDistrict(district, (tx) =>
    countFindings(tx, look.registry, units),
  )
  return { ...board, findings }
}

interface Loading {
  readonly look: Look
  readonly setting: DataDueSetting
  readonly snapshot: Snapshot
  readonly period: string | undefined
}

/** All but the findings of imports, which move on by themselves. */
function load(
  context: Context,
  { look, setting, snapshot, ...wish }: Loading,
): Promise<Omit<QualityBoard, 'findings'>> {
  const { id } = look.registry
  const dues = setting.dues.filter((due) => due.registry === id)
  return context.database.readSnapshot(snapshot.code, async (tx) => {
    const periods = await listStoredPeriods(tx, look.tables)
    const period = wish.period ?? periods[0] ?? null
    const measured = period === null ? nothing : await measure(tx, { look, dues, period })
    const { validFrom, source } = setting
    const shown = showQuality(measured, look.registry, snapshot)
    return { registry: id, period, periods: [...periods], ...shown, setting: { validFrom, source } }
  })
}

interface Measured {
  readonly quality: Quality
  readonly enterprises: number
  readonly failing: ReadonlyMap<string, readonly string[]>
}

const nothing: Measured = {
  quality: { expected: 0, filled: 0, onTime: 0, owners: [], towns: [], absent: [] },
  enterprises: 0,
  failing: new Map(),
}

interface Measuring {
  readonly look: Look
  readonly dues: readonly DataDue[]
  readonly period: string
}

async function measure(tx: Tx, { look, dues, period }: Measuring): Promise<Measured> {
  const { registry, tables } = look
  const ofRules = registry.checks.flatMap(({ holds }) => fieldsOfCondition(holds))
  const fields = [...new Set([...dues.flatMap((due) => due.fields), ...ofRules])]
  const rows = await loadVersionsOfPeriod(tx, tables, { period, fields })
  const firms = await loadExpectedFirms(tx, look, { period, rows })
  const quality = measureQuality({ period, dues, firms, rows })
  return { quality, enterprises: firms.length, failing: findFailing(registry, rows, firms) }
}

/** Codes of the enterprises whose rows break each rule. */
function findFailing(
  { checks }: Registry,
  rows: Table,
  firms: readonly QualityFirm[],
): ReadonlyMap<string, readonly string[]> {
  const now = takeRows(rows, rowsWhere(numbersOf(rows, 'isNow'), 1))
  const codes = wordsOf(getColumn(now, 'enterprise'))
  const own = new Set(firms.map(({ code }) => code))
  return new Map(
    checks.map((check) => {
      const failing = Array.from(findFailingRows(check, now), (row) => codes[row] ?? '')
      return [check.id, failing.filter((code) => own.has(code))]
    }),
  )
}

async function countFindings(
  tx: Tx,
  registry: Registry,
  units: readonly string[] | undefined,
): Promise<QualityBoard['findings']> {
  const totals = await countImportRemarks(tx, { registry: registry.id, units })
  return totals.flatMap(({ code, count, open }) => {
    const detector = detectors.find((one) => one.code === code)
    return detector === undefined ? [] : [{ code, title: detector.title, count, open }]
  })
}

/** As many as an address of a filtered list takes. */
const mostListed = 100

function showQuality({ quality, enterprises, failing }: Measured, registry: Registry, snapshot: Snapshot) {
  const { owners, towns, absent, ...cells } = quality
  const { district, units } = snapshot
  const nameOf = new Map(district.towns.map(({ code, name }) => [code, name]))
  const listed = (codes: readonly string[]) => ({ count: codes.length, codes: codes.slice(0, mostListed) })
  return {
    enterprises,
    ...cells,
    owners: owners.map(({ owner, dueDays, fields, ...count }) => {
      const unit = units.find(({ id }) => id === district.dataOwners[owner]?.unit)
      return {
        owner,
        ownerLabel: dataOwnerTerms[owner],
        unit: unit === undefined ? null : { id: unit.id, name: unit.name },
        due: dueDays.map(dayText),
        ...count,
        fields: fields.map((field) => ({ ...field, label: getField(registry, field.field).label })),
      }
    }),
    towns: towns
      .map(({ town, ...count }) => ({ town, name: nameOf.get(town) ?? town, ...count }))
      .sort((a, b) => (a.town < b.town ? -1 : 1)),
    absent: listed(absent),
    rules: registry.checks.map(({ id, label, severity }) => ({
      id,
      label,
      severity,
      failing: listed(failing.get(id) ?? []),
    })),
  }
}
