/** `guatu backup FILE`: everything in one file, also while the server runs. */
import { writeBackup } from '../store/backup/write-backup.ts'
import { command, exitCodes } from './command.ts'
import { withProgram } from './with-program.ts'

export const backup = command({
  name: 'backup',
  summary: 'writes everything into one file, also beside a running server',
  arguments: [{ name: 'FILE', help: 'where to; a file of that name is replaced once the new one is whole' }],
  run: ({ arguments: [file = ''], isJson }, terminal) =>
    withProgram(terminal, async ({ store, installation }) => {
      const manifest = await writeBackup(store.address, {
        file,
        program: installation.version,
        now: new Date(),
      })
      const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
      terminal.print(isJson ? JSON.stringify({ file, ...manifest }) : `${file}: ${rows} rows`)
      return exitCodes.done
    }),
})
