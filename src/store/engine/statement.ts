/**
 * Statements of one aggregate, named so that the server can keep each prepared.
 *
 *     const statements = defineStatements('view', { remove: 'delete from saved_view where district = $1 and id = $2' })
 *     statements.remove.name   // view.remove
 *
 * Every statement has the district as `$1` and says so on each table it touches; `statements.test.ts` reads them all.
 */
import type { Statement } from '../tx.ts'

export function defineStatements<Key extends string>(
  aggregate: string,
  texts: Readonly<Record<Key, string>>,
): Readonly<Record<Key, Statement>> {
  const named = Object.entries<string>(texts).map(([key, text]) => [
    key,
    { name: `${aggregate}.${key}`, text: text.replace(/\s+/g, ' ').trim() },
  ])
  return Object.fromEntries(named)
}
