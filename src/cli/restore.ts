/** `guatu restore FILE`: a backup into an empty installation, all of it or nothing. */
import { restoreBackup } from '../store/backup/restore-backup.ts'
import { command, exitCodes } from './command.ts'
import { withProgram } from './with-program.ts'

export const restore = command({
  name: 'restore',
  summary: 'puts a backup into an empty data directory or database, all of it or nothing',
  arguments: [{ name: 'FILE', help: 'a file that “guatu backup” wrote' }],
  run: ({ arguments: [file = ''], isJson }, terminal) =>
    withProgram(terminal, async ({ store }) => {
      const manifest = await restoreBackup(store.address, file)
      const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
      terminal.print(
        isJson
          ? JSON.stringify({ file, ...manifest })
          : `${rows} rows of ${manifest.writtenAt} restored; checksums and audit chains are right.`,
      )
      terminal.note('If a server is running on this installation, restart it now.')
      return exitCodes.done
    }),
})
