/**
 * `guatu serve`: the server, until Ctrl-C or SIGTERM.
 *
 * The database's process is started before anything else is loaded: it gets ready on another core meanwhile.
 */
import { type ServerSettings, type StoreServer, startServer } from '../store/start-server.ts'
import { command } from './command.ts'
import { readSettings } from './settings.ts'

export const serve = command({
  name: 'serve',
  summary: 'starts the server; stop it with Ctrl-C',
  run: async (_input, terminal) => {
    const settings = readSettings(terminal.environment)
    const startedMs = performance.now()
    terminal.note('[挂图] 启动数据库 (database) …')
    const { starting } = await launchDatabase({ ...settings, note: terminal.note })
    const { serveProgram } = await import('./serve-program.ts')
    return serveProgram(starting, { settings, terminal, startedMs })
  },
})

/** Answers once the process runs, or the server is there or refused. */
async function launchDatabase(
  settings: ServerSettings,
): Promise<{ readonly starting: Promise<StoreServer> }> {
  const { promise: launched, resolve: onLaunched } = Promise.withResolvers<void>()
  const starting = startServer({ ...settings, onLaunched })
  await Promise.race([launched, starting])
  return { starting }
}
