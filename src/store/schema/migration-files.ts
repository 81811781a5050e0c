/**
 * The numbered SQL files beside the store, in order.
 *
 *     migrations/0001_foundation.sql   // { number: 1, name: 'foundation', checksum: 'b5…', sql: 'create table …' }
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

export interface Migration {
  readonly number: number
  readonly name: string
  /** SHA-256 of the text with `\n` line ends, hexadecimal. */
  readonly checksum: string
  readonly sql: string
}

const shippedFolder = new URL('../migrations/', import.meta.url)

export async function readMigrations(folder: URL = shippedFolder): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  const migrations = await Promise.all(files.map((file) => readMigration(folder, file)))
  for (const [index, migration] of migrations.entries()) {
    if (migration.number !== index + 1) throw new Error(`migration ${index + 1} is missing or there twice`)
  }
  return migrations
}

async function readMigration(folder: URL, file: string): Promise<Migration> {
  const match = /^(\d{4})_([a-z0-9-]+)\.sql$/.exec(file)
  if (match === null) throw new Error(`not a migration's file name: ${file}`)
  const sql = (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n')
  const checksum = createHash('sha256').update(sql, 'utf8').digest('hex')
  return { number: Number(match[1]), name: match[2] ?? '', checksum, sql }
}
