/** A whole list of records as a file: read page after page while it is sent, with nothing that the reader may not see. */

import { units } from '../../base/quantity.ts'
import { originTerms } from '../../domain/glossary.ts'
import { purposeTerms } from '../../domain/purpose.ts'
import type { FieldKind, FieldType } from '../../domain/registry/field.ts'
import { findField } from '../../domain/registry/registry.ts'
import type { ExportColumn, ExportValue } from '../../sheet/write/table-export.ts'
import { type ParquetColumn, writeParquet } from '../../sheet/write/write-parquet.ts'
import { tableMediaTypes, writeTable } from '../../sheet/write/write-table.ts'
import type { ListWish } from '../../store/registry/record-statements.ts'
import {
  type ListedKey,
  listKeys,
  loadRecords,
  type StoredRecord,
} from '../../store/registry/record-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context, Language } from '../context.ts'
import { decideList, isInTableOrder, type ListRecords, readPlaces } from './list-records.ts'
import { isKeyVisible, type Look, lookAtRegistry } from './look-at-registry.ts'
import { type ReferenceLabels, referenceLabels } from './reference-labels.ts'

export interface ExportRecords extends Omit<ListRecords, 'cursor' | 'limit'> {
  readonly format: 'csv' | 'xlsx' | 'parquet'
}

export interface ExportedFile {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly fileName: string
  readonly mediaType: string
}

/** Recorded: a list of enterprises' figures that leaves the program is a matter of trust. */
export async function exportRecords(context: Context, wish: ExportRecords): Promise<ExportedFile> {
  const look = await lookAtRegistry(context, wish)
  const list = await decideList(context, look, wish)
  // Before the record is written, with which the district is loaded anew.
  const snapshot = await context.installation.snapshots.get(wish.district)
  await context.database.withDistrict(wish.district, (tx) =>
    recordAudit(tx, context, {
      action: 'registry.export',
      target: `registry/${look.registry.id}`,
      detail: {
        purpose: wish.purpose,
        format: wish.format,
        fields: list.fields,
        filters: wish.filters ?? '',
      },
    }),
  )
  const rows = everyRecord(context, look, list)
  const fileName = `guatu-${look.registry.id}.${wish.format}`
  if (wish.format === 'parquet') {
    const bytes = writeParquet({
      columns: list.fields.map((key) => parquetColumn(look, key)),
      rows,
      notes: notesOf(look),
    })
    return { bytes, fileName, mediaType: 'application/vnd.apache.parquet' }
  }
  const { language } = context
  const table = {
    name: look.registry.label[language],
    ...(snapshot.isDemo ? { note: originTerms.generated[language] } : {}),
    columns: list.fields.map((key) => exportColumn(look, key, language)),
    rows: shownRecords(rows, list.fields, { look, labels: referenceLabels(snapshot), language }),
  }
  return {
    bytes: writeTable(wish.format, table, context.now),
    fileName,
    mediaType: tableMediaTypes[wish.format],
  }
}

function notesOf(look: Look): Readonly<Record<string, string>> {
  return { registry: look.registry.id, district: look.district.code, purpose: purposeTerms[look.purpose].zh }
}

type Values = readonly (string | number | boolean | null)[]

/** Rows of one reading: few first, so that the file begins at once even where many are written at the same time. */
const firstRows = 100
const mostRows = 2000
/** Places of one reading, where the order of the list is not that of its table and every reading looks at all rows. */
const mostPlaces = 50_000

/** In transactions of their own: a reader who takes a file slowly must not hold a connection. */
async function* everyRecord(context: Context, look: Look, list: ListWish): AsyncGenerator<Values> {
  if (!isKeyVisible(look)) return
  const read = <T>(work: (tx: Tx) => Promise<T>) => context.database.readDistrict(look.district.code, work)
  let rows = firstRows
  for await (const stretch of everyPlace(context, look, list)) {
    for (let from = 0; from < stretch.length; from += rows, rows = Math.min(rows * 2, mostRows)) {
      const places = stretch.slice(from, from + rows)
      const records = await read((tx) => loadRecords(tx, look.tables, { ...list, places }))
      for (const record of records) yield valuesOf(record, list.fields)
    }
  }
}

/** Whoever exports a list has most often seen its top, which is held then. */
async function* everyPlace(
  context: Context,
  look: Look,
  list: ListWish,
): AsyncGenerator<readonly ListedKey[]> {
  const { code } = look.district
  const isInOrder = isInTableOrder(look, list)
  let cursor: string | undefined
  if (!isInOrder) {
    const lists = await context.installation.lists.get(code)
    const top = await readPlaces(context, { look, list, lists }, { limit: mostRows })
    yield top.places
    if (top.nextCursor === null) return
    cursor = top.nextCursor
  }
  let limit = isInOrder ? firstRows : mostPlaces
  do {
    const wish = { ...list, cursor, limit }
    const stretch = await context.database.readDistrict(code, (tx) => listKeys(tx, look.tables, wish))
    yield stretch.items
    if (isInOrder) limit = Math.min(limit * 2, mostRows)
    cursor = stretch.nextCursor ?? undefined
  } while (cursor !== undefined)
}

function valuesOf({ values }: StoredRecord, fields: readonly string[]): Values {
  return fields.map((key) => values[key] ?? null)
}

interface Showing {
  readonly look: Look
  readonly labels: ReferenceLabels
  readonly language: Language
}

async function* shownRecords(
  rows: AsyncIterable<Values>,
  fields: readonly string[],
  showing: Showing,
): AsyncGenerator<readonly ExportValue[]> {
  for await (const row of rows)
    yield row.map((value, index) => shownValue(value, fields[index] ?? '', showing))
}

/** As people read it: names for ids, words for flags. */
function shownValue(value: Values[number], key: string, { look, labels, language }: Showing): ExportValue {
  if (value === null) return null
  const type = findField(look.registry, key)?.type ?? joinedTypes[key]
  if (type?.kind === 'date') return { kind: 'date', iso: String(value) }
  if (type?.kind === 'flag') return flagWords[language][value === true ? 1 : 0]
  if (type?.kind === 'choice') return type.choices.find(({ id }) => id === value)?.label[language] ?? value
  if (type?.kind !== 'reference' || type.to === 'enterprise') return value
  return labels[type.to].get(String(value))?.[language] ?? value
}

const joinedTypes: Readonly<Record<string, FieldType>> = { town: { kind: 'reference', to: 'town' } }

const flagWords = { zh: ['否', '是'], en: ['no', 'yes'] } as const

const joinedLabels: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  enterpriseName: { zh: '企业名称', en: 'Enterprise' },
  town: { zh: '所属镇街', en: 'Town' },
  industryCode: { zh: '行业代码', en: 'Industry class' },
}

/** The head as a sheet brings it in again: label and unit. */
function exportColumn(look: Look, key: string, language: Language): ExportColumn {
  const field = findField(look.registry, key)
  const label = field?.label ?? joinedLabels[key] ?? { zh: key, en: key }
  if (field === undefined) return { label: label[language], kind: 'text' }
  const { type } = field
  const isNumber = type.kind === 'number' || type.kind === 'integer'
  const unit = isNumber ? units[type.unit].label[language] : undefined
  return {
    label: unit === undefined ? label[language] : headWithUnit(label[language], unit, language),
    kind: isNumber || type.kind === 'year' ? 'number' : type.kind === 'date' ? 'date' : 'text',
  }
}

function headWithUnit(label: string, unit: string, language: Language): string {
  return language === 'zh' ? `${label}（${unit}）` : `${label} (${unit})`
}

const parquetTypes: Readonly<Partial<Record<FieldKind, ParquetColumn['type']>>> = {
  number: 'number',
  integer: 'integer',
  year: 'integer',
  flag: 'flag',
  date: 'date',
}

function parquetColumn(look: Look, key: string): ParquetColumn {
  const kind = findField(look.registry, key)?.type.kind
  return { key, type: (kind && parquetTypes[kind]) ?? 'text' }
}
