/**
 * `guatu serve`: the server, until Ctrl-C or SIGTERM.
 *
 * It listens before anything else is loaded, so that pages are there at once; what they ask of the API waits. The database's process is started next: it gets ready on
 * another core while the rest is loaded.
 */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type EarlyServer, listenEarly } from '../http/early-server.ts'
import type { StoreServer } from '../store/start-server.ts'
import { command, type Terminal } from './command.ts'
import { isLoopbackAlone, readSettings, type Settings } from './settings.ts'

export const serve = command({
  name: 'serve',
  summary: 'starts the server; stop it with Ctrl-C',
  run: async (_input, terminal) => {
    const settings = readSettings(terminal.environment)
    const startedMs = performance.now()
    const webDirectory = findWeb()
    const early = await listen(settings, webDirectory)
    try {
      const starting = await launchDatabase(settings, terminal)
      const { serveProgram } = await loadProgram()
      return await serveProgram(starting.server, { settings, terminal, early, webDirectory, startedMs })
    } finally {
      await early?.close()
    }
  },
})

async function listen(
  settings: Settings,
  webDirectory: string | undefined,
): Promise<EarlyServer | undefined> {
  if (isIP(settings.host) === 0) return undefined
  const isLoopback = isLoopbackAlone(settings)
  return listenEarly({ ...settings, isLoopback, newId: randomUUID, webDirectory })
}

function findWeb(): string | undefined {
  const folder = fileURLToPath(new URL('../../dist/web', import.meta.url))
  return existsSync(folder) ? folder : undefined
}

/** Answers once the process runs, or the server is there or refused. */
async function launchDatabase(
  settings: Settings,
  { note }: Terminal,
): Promise<{ readonly server: Promise<StoreServer> }> {
  note('[挂图] 启动数据库 (database) …')
  const { startServer } = await import('../store/start-server.ts')
  const { promise: launched, resolve: onLaunched } = Promise.withResolvers<void>()
  const server = startServer({ ...settings, note, onLaunched })
  await Promise.race([launched, server])
  // Whoever waits for it hears of it; nobody does before all is loaded.
  server.catch(() => undefined)
  return { server }
}

/** In parts, between which pages are answered: all of it at once takes a third of a second. */
async function loadProgram() {
  await import('../http/routes.ts')
  await setImmediate()
  await import('../http/server.ts')
  await setImmediate()
  return import('./serve-program.ts')
}
