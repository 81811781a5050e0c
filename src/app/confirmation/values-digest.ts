/**
 * Names the values that a sheet showed, so that an answer given to other values is told apart.
 *
 *     valuesDigest(['landMu'], { landMu: 10 })   // '4c1e…', 32 hexadecimal digits
 */
import { createHash } from 'node:crypto'
import type { RecordRow } from '../../domain/registry/registry.ts'

export function valuesDigest(fields: readonly string[], values: RecordRow): string {
  const shown = JSON.stringify(fields.map((key) => values[key] ?? null))
  return createHash('sha256').update(shown).digest('hex').slice(0, 32)
}
