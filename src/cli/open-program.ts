/** Opens the store and what every command needs beside it. The caller closes it. */
import { randomBytes, randomUUID } from 'node:crypto'
import { type Actor, type Context, type Installation, operatorId } from '../app/context.ts'
import { type Caches, createCaches, recheckingDatabase } from '../app/create-caches.ts'
import { Jobs } from '../app/jobs.ts'
import { registries } from '../content/registries/catalogue.generated.ts'
import { openStore, type Store } from '../store/connect.ts'
import type { StoreServer } from '../store/start-server.ts'
import type { Database } from '../store/tx.ts'
import { readVersion } from './read-version.ts'
import { isLoopbackAlone, type Settings } from './settings.ts'

export interface Program {
  readonly store: Store
  readonly database: Database
  readonly snapshots: Caches['snapshots']
  readonly installation: Installation
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
  /** A context for work that no person asked for: set-up, commands. */
  readonly contextFor: (district: string) => Context
  readonly close: () => Promise<void>
}

/** The program stops the server when it is closed. `note` is told what an operator may want to know. */
export async function openProgram(
  settings: Settings,
  server: StoreServer,
  note: (line: string) => void,
): Promise<Program> {
  const newRandom = (count: number) => new Uint8Array(randomBytes(count))
  const store = await openStore(server, registries)
  const caches = createCaches(store.database, Date.now)
  const database = recheckingDatabase(store.database, Object.values(caches))
  const jobs = new Jobs((error, key) =>
    note(`the job ${key} failed: ${error instanceof Error ? error.message : String(error)}`),
  )
  const installation: Installation = {
    isLoopback: isLoopbackAlone(settings),
    sheetKey: await store.loadSecret('sheet-key', () => newRandom(32)),
    version: await readVersion(),
    ...caches,
    jobs,
    clock: () => new Date(),
  }
  return {
    store,
    database,
    snapshots: caches.snapshots,
    installation,
    newId: randomUUID,
    randomBytes: newRandom,
    contextFor: (district) => ({
      database,
      actor: systemActor(district),
      now: new Date(),
      newId: randomUUID,
      randomBytes: newRandom,
      requestId: `command-${randomUUID()}`,
      language: 'zh',
      installation,
    }),
    close: async () => {
      await jobs.stopAll()
      await store.stop()
    },
  }
}

function systemActor(district: string): Actor {
  return { id: operatorId, name: '系统', district, grants: [] }
}
