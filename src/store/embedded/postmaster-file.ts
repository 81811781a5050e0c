/**
 * The server's own note of itself, `postmaster.pid` in its folder: eight lines, of which we read three.
 *
 *     4711                    1  process id
 *     /srv/data/postgres      2  folder
 *     1763790000              3  start
 *     5432                    4  port
 *     /srv/data/socket        5  socket folder
 *                             6  address
 *         1234      5678      7  shared memory
 *     ready                   8  starting, stopping, ready, standby
 */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Folders } from './folders.ts'
import { findWorkersOf, isServerOf } from './process-state.ts'

export interface PostmasterNote {
  readonly pid: number
  readonly socket: string
  /** Empty while the server has not written its line yet. */
  readonly status: string
}

function noteFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

export async function findPostmasterNote(cluster: string): Promise<PostmasterNote | undefined> {
  const text = await readFile(noteFile(cluster), 'utf8').catch(() => '')
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1) return undefined
  return { pid, socket: lines[4] ?? '', status: lines[7] ?? '' }
}

/** The note of a server that lives, whatever it is doing. */
export async function findLiveServer(cluster: string): Promise<PostmasterNote | undefined> {
  const note = await findPostmasterNote(cluster)
  return note !== undefined && isServerOf(note.pid, cluster) ? note : undefined
}

/**
 * Removes a note whose server is dead while its number belongs to something else (a container starts counting anew) or to a zombie: the next server
 * would take it for a live one. The same holds for the lock of its socket. Kept while any worker of the dead server is left.
 */
export async function removeStaleNotes({
  cluster,
  socket,
}: Pick<Folders, 'cluster' | 'socket'>): Promise<void> {
  for (const file of [noteFile(cluster), join(socket, '.s.PGSQL.5432.lock')]) {
    const pid = await findNotedPid(file)
    if (pid === undefined || isServerOf(pid, cluster)) continue
    if (findWorkersOf(cluster).length > 0) return
    await rm(file, { force: true })
  }
}

/** Both files begin with the number of the process. */
async function findNotedPid(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return Number.isInteger(pid) && pid > 1 ? pid : undefined
}
