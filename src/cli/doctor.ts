/** `guatu doctor`: looks the installation over; names the first broken link of an audit chain. */
import { checkStore } from '../store/schema/check-store.ts'
import { command, exitCodes } from './command.ts'
import { readSettings } from './settings.ts'
import { withProgram } from './with-program.ts'

export const doctor = command({
  name: 'doctor',
  summary: 'checks the database, its rights, the disk and every audit chain',
  run: ({ isJson }, terminal) =>
    withProgram(terminal, async ({ store }) => {
      const { dataDirectory } = readSettings(terminal.environment)
      const { database, address, isEmbedded } = store
      const checks = await checkStore({
        database,
        address,
        dataDirectory: isEmbedded ? dataDirectory : undefined,
      })
      const isGood = checks.every((check) => check.isGood)
      if (isJson) terminal.print(JSON.stringify({ isGood, checks }))
      else for (const check of checks) terminal.print(`${check.isGood ? 'ok ' : 'BAD'}  ${check.found}`)
      return isGood ? exitCodes.done : exitCodes.found
    }),
})
