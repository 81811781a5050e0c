/**
 * Districts of this installation. A district starts with an audit head, so that its first act can already be recorded.
 *
 *     await database.withDistrict('330212', (tx) => insertDistrict(tx, { definition, isDemo: true, createdAt: now }))
 */

import { firstPreviousHash } from '../domain/audit/chain.ts'
import type { District } from '../domain/district.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface DistrictRow {
  readonly definition: District
  readonly isDemo: boolean
  readonly createdAt: Date
}

export const districtStatements = defineStatements('district', {
  insert: 'insert into district (district, definition, is_demo, created_at) values ($1, $2, $3, $4)',
  insertHead: 'insert into audit_head (district, seq, hash) values ($1, 0, $2)',
  find: `select definition, is_demo as "isDemo", created_at as "createdAt" from district where district = $1`,
  change: 'update district set definition = $2 where district = $1',
})

export async function insertDistrict(tx: Tx, row: DistrictRow): Promise<void> {
  await tx.rows(districtStatements.insert, [
    tx.district,
    JSON.stringify(row.definition),
    row.isDemo,
    row.createdAt,
  ])
  await tx.rows(districtStatements.insertHead, [tx.district, firstPreviousHash])
}

export async function findDistrict(tx: Tx): Promise<DistrictRow | undefined> {
  const rows = await tx.rows<DistrictRow>(districtStatements.find, [tx.district])
  return rows[0]
}

export async function changeDistrict(tx: Tx, definition: District): Promise<void> {
  await tx.rows(districtStatements.change, [tx.district, JSON.stringify(definition)])
}
