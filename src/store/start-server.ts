/**
 * The server of the store: the one that an address names, or the embedded one, started here. No driver is loaded, so that a program can load itself
 * while the server gets ready.
 *
 *     const server = await startServer({ databaseUrl: undefined, dataDirectory: './data' })
 *     server.address   // { host: '/…/data/socket', user: 'guatu', database: 'postgres' }
 */
import { openEmbedded } from './embedded/open-embedded.ts'
import type { Address } from './engine/open-pool.ts'

export interface ServerSettings {
  /** With an address nothing embedded is started. */
  readonly databaseUrl?: string | undefined
  readonly dataDirectory: string
  /** Told what an operator may want to know: the server was started again. */
  readonly note?: (line: string) => void
  /** Told when the embedded server's process runs, which is some while before it answers. */
  readonly onLaunched?: () => void
}

export interface StoreServer {
  readonly address: Address
  readonly isEmbedded: boolean
  /** Stops what was started here, when nobody else uses it. */
  stop(): Promise<void>
}

export async function startServer(settings: ServerSettings): Promise<StoreServer> {
  const { databaseUrl, dataDirectory, note, onLaunched } = settings
  if (databaseUrl !== undefined && databaseUrl !== '')
    return { address: { url: databaseUrl }, isEmbedded: false, stop: async () => {} }
  const { connection, stop } = await openEmbedded(dataDirectory, {
    ...(note && { note }),
    ...(onLaunched && { onLaunched }),
  })
  return { address: connection, isEmbedded: true, stop }
}
