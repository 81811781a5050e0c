/**
 * Writes `src/store/schema.sql` anew after a migration was added.
 *
 *     node scripts/schema.ts
 */
import { writeFile } from 'node:fs/promises'
import { connectOwner } from '../src/store/engine/open-pool.ts'
import { dumpSchema } from '../src/store/schema/dump-schema.ts'
import { openTestDatabase } from '../test/database.ts'

const file = new URL('../src/store/schema.sql', import.meta.url)
const { address, stop } = await openTestDatabase()
try {
  const client = await connectOwner(address)
  await writeFile(file, await dumpSchema(client))
  await client.end()
} finally {
  await stop()
}
