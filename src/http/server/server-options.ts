/** Everything a server is given: it holds no global, so that many can run in one process. */
import type { Logger } from 'pino'
import type { Installation } from '../../app/context.ts'
import type { Database } from '../../store/tx.ts'
import type { EarlyServer } from '../early-server.ts'
import type { Route } from '../route.ts'

export interface ServerOptions {
  readonly database: Database
  readonly installation: Installation
  readonly clock: () => Date
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
  readonly logger: Logger
  readonly routes: readonly Route[]
  /** Listens already; without it the server listens when it is told to. */
  readonly early?: EarlyServer | undefined
  /** Folder of the built web entries; without it only the API answers. */
  readonly webDirectory?: string
  /** Address that browsers use when a proxy in front speaks https: `https://guatu.example.gov.cn`. */
  readonly publicOrigin?: string
  /** Connections of the pool right now, for `/metrics`. */
  readonly readPool?: () => { readonly total: number; readonly idle: number; readonly waiting: number }
}
