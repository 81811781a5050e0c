/**
 * What lies where in a data directory.
 *
 *     const folders = await prepareFolders('./data')
 *     folders.cluster   // /srv/guatu/data/postgres
 */
import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { EmbeddedProblem, fileProblem } from './embedded-problem.ts'

export interface Folders {
  /** Absolute, without links. */
  readonly data: string
  /** The server's own folder. */
  readonly cluster: string
  /** Holds the socket `.s.PGSQL.5432`; readable by its owner only. */
  readonly socket: string
  readonly logFile: string
  readonly lockFile: string
  readonly ownerFile: string
  /** One file for each program that uses the server now. */
  readonly users: string
}

export async function prepareFolders(dataDirectory: string): Promise<Folders> {
  await makeFolder(dataDirectory)
  const data = await realpath(dataDirectory)
  const users = join(data, 'postgres.users')
  await makeFolder(users)
  return {
    data,
    cluster: join(data, 'postgres'),
    socket: await prepareSocketFolder(data),
    logFile: join(data, 'postgres.log'),
    lockFile: join(data, 'postgres.lock'),
    ownerFile: join(data, 'postgres.owner'),
    users,
  }
}

/** Private to its owner; folders above it that are missing too get the usual rights. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await mkdir(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw fileProblem(error, path)
  }
}

/** Bytes that a socket's address holds, without the closing zero. */
const socketPathLimit = process.platform === 'darwin' ? 103 : 107
const socketName = '/.s.PGSQL.5432'

/** Inside the data directory, or under a short name in the temporary folder when that path is too long for a socket. */
async function prepareSocketFolder(data: string): Promise<string> {
  const near = join(data, 'socket')
  if (Buffer.byteLength(near + socketName) <= socketPathLimit) {
    await makeFolder(near)
    return near
  }
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const far = join(tmpdir(), `guatu-${mark}`)
  await makeFolder(far)
  await checkPrivate(far)
  return far
}

/** Anyone may put things into the temporary folder, so what is there already is looked at. */
async function checkPrivate(folder: string): Promise<void> {
  const state = await lstat(folder)
  const me = process.getuid?.() ?? state.uid
  if (!state.isDirectory() || (state.uid !== me && me !== 0)) {
    const text = `${folder} belongs to someone else. Remove it, or set GUATU_DATA to a folder with a shorter path.`
    throw new EmbeddedProblem('directory-unusable', text)
  }
  await chmod(folder, 0o700)
}
