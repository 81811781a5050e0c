/** `guatu audit export FILE`: the audit chain as lines of JSON, for a check that does not depend on Guatu (`docs/audit-chain.md`). */
import { open } from 'node:fs/promises'
import { readAudit } from '../store/audit-store.ts'
import { districtFlag } from './choose-district.ts'
import { command, exitCodes } from './command.ts'
import { withDistrict } from './with-program.ts'

export const auditExport = command({
  name: 'audit export',
  summary: 'writes the audit chain as JSON lines, for tools/verify-audit.mjs or any other checker',
  arguments: [{ name: 'FILE', help: 'where to; must not exist yet' }],
  flags: districtFlag,
  run: ({ arguments: [path = ''], flags, isJson }, terminal) =>
    withDistrict({ flags }, terminal, async ({ database }, district) => {
      const file = await open(path, 'wx', 0o600)
      try {
        const records = await database.readSnapshot(district, async (tx) => {
          let count = 0
          for await (const batch of readAudit(tx)) {
            await file.appendFile(batch.map((record) => `${JSON.stringify(record)}\n`).join(''))
            count += batch.length
          }
          return count
        })
        terminal.print(
          isJson ? JSON.stringify({ file: path, district, records }) : `${path}: ${records} records`,
        )
        return exitCodes.done
      } finally {
        await file.close()
      }
    }),
})
