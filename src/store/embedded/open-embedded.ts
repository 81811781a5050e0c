/**
 * The embedded PostgreSQL of a data directory: started here, or found running because another Guatu started it.
 *
 *     const server = await openEmbedded('./data')
 *     server.connection   // { host: '/…/data/socket', user: 'guatu', database: 'postgres' }
 *     await server.stop() // stops it when it is ours and nobody else uses it
 *
 * Once a second a look is taken: an owner that was killed is succeeded, a server that died is started again at the same address.
 */
import { prepareBinaries } from './binaries.ts'
import { EmbeddedProblem } from './embedded-problem.ts'
import { type Folders, prepareFolders } from './folders.ts'
import { launchServer, type ServerSettings, stopServer, waitForServer } from './launch-server.ts'
import { ensureCluster } from './make-cluster.ts'
import * as ownership from './ownership.ts'
import { findLiveServer, type PostmasterNote } from './postmaster-file.ts'
import { chooseServerRights } from './server-user.ts'
import { withStartLock } from './start-lock.ts'
import { startWatchdog, type Watchdog } from './watchdog.ts'

export interface EmbeddedServer {
  readonly connection: { readonly host: string; readonly user: string; readonly database: string }
  /** True while this program is the one that stops the server. */
  readonly isOwner: boolean
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Server settings beside ours. */
  readonly settings?: ServerSettings
  /** False only where losing everything is fine, as in tests: nothing waits for the disk. */
  readonly isDurable?: boolean
  readonly note?: (line: string) => void
  /** Told when the server's process runs, which is some while before it answers. */
  readonly onLaunched?: () => void
}

/** What this program holds of the server; `watchdog` is there while it is the owner. */
interface Hold {
  readonly folders: Folders
  readonly options: EmbeddedOptions
  server: PostmasterNote
  watchdog: Watchdog | undefined
}

const inspectEveryMs = 1000

const unsafe: ServerSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  max_connections: '200',
}

export async function openEmbedded(
  dataDirectory: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  const folders = await prepareFolders(dataDirectory)
  const hold = await withStartLock(folders.lockFile, async () => {
    await ownership.registerUser(folders)
    return takeHold(folders, options)
  })
  const stopInspecting = inspectRegularly(hold)
  return {
    connection: { host: hold.server.socket, user: 'guatu', database: 'postgres' },
    get isOwner() {
      return hold.watchdog !== undefined
    },
    stop: async () => {
      await stopInspecting()
      await withStartLock(folders.lockFile, () => letGo(hold))
    },
  }
}

async function takeHold(folders: Folders, options: EmbeddedOptions): Promise<Hold> {
  const running = await waitForServer(folders.cluster)
  if (running === undefined) return start(folders, options)
  if (await ownership.isOwnedByAnother(folders)) {
    return { folders, options, server: running, watchdog: undefined }
  }
  return own(folders, options, running)
}

async function start(folders: Folders, options: EmbeddedOptions): Promise<Hold> {
  const isDurable = options.isDurable ?? true
  const rights = await chooseServerRights(await prepareBinaries(folders.data))
  await ensureCluster(rights, folders, isDurable)
  const settings = { ...(isDurable ? {} : unsafe), ...options.settings }
  const launched = launchServer(rights, folders, { settings, onLaunched: options.onLaunched })
  return own(folders, options, await launched)
}

async function own(folders: Folders, options: EmbeddedOptions, server: PostmasterNote): Promise<Hold> {
  await ownership.writeOwner(folders)
  return { folders, options, server, watchdog: startWatchdog(server.pid, folders.cluster) }
}

async function letGo(hold: Hold): Promise<void> {
  await ownership.removeUser(hold.folders)
  if (hold.watchdog === undefined) return
  const isNeeded = await ownership.hasOtherUsers(hold.folders)
  if (!isNeeded) await stopServer(hold.server.pid, hold.folders.cluster)
  hold.watchdog.dismiss()
  hold.watchdog = undefined
  await ownership.removeOwner(hold.folders)
}

/** Returns how to end it; a look that is under way is waited for. */
function inspectRegularly(hold: Hold): () => Promise<void> {
  let looking: Promise<void> | undefined
  let lastProblem = ''
  const look = async (): Promise<void> => {
    try {
      await inspect(hold)
      lastProblem = ''
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      if (problem !== lastProblem) hold.options.note?.(problem)
      lastProblem = problem
    }
  }
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined
    })
  }, inspectEveryMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}

async function inspect(hold: Hold): Promise<void> {
  const live = await findLiveServer(hold.folders.cluster)
  const isOwner = hold.watchdog !== undefined
  if (live?.pid === hold.server.pid && (isOwner || (await ownership.isOwnedByAnother(hold.folders)))) return
  await withStartLock(hold.folders.lockFile, async () => {
    const next = await takeHold(hold.folders, hold.options)
    if (next.server.socket !== hold.server.socket) {
      throw new EmbeddedProblem('start-failed', 'The database came back at another address: restart Guatu.')
    }
    hold.options.note?.(
      next.server.pid === hold.server.pid
        ? 'The program that had started the database is gone; this one looks after it now.'
        : 'The database server had stopped unexpectedly and was started again.',
    )
    hold.watchdog?.dismiss()
    hold.server = next.server
    hold.watchdog = next.watchdog
  })
}
