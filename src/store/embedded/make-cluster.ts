/**
 * Makes the server's folder on the first start: UTF-8, data checksums, the same order of text on every machine, ICU collations (`zh-x-icu`) at hand.
 *
 *     await ensureCluster(rights, folders, { isDurable: true })
 */
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedProblem, fileProblem, serverProblem } from './embedded-problem.ts'
import type { Folders } from './folders.ts'
import { ownerOf, type ServerRights, type ServerUser, spawnAs, succeedsAs } from './server-user.ts'

export async function ensureCluster(
  rights: ServerRights,
  folders: Folders,
  isDurable: boolean,
): Promise<void> {
  await openWay(rights, folders)
  const version = await readFile(join(folders.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined) await makeCluster(rights, folders, isDurable)
  else checkVersion(version.trim(), rights, folders)
  await giveTo(rights.user, folders.cluster)
  await giveTo(rights.user, folders.socket)
}

function checkVersion(version: string, rights: ServerRights, folders: Folders): void {
  const { major } = rights.binaries
  if (version === String(major)) return
  const text = `${folders.cluster} was made by PostgreSQL ${version}; this Guatu runs PostgreSQL ${major}. With the Guatu that made it run “guatu backup FILE”, then with this one “guatu restore FILE” into an empty GUATU_DATA.`
  throw new EmbeddedProblem('other-version', text)
}

/** Beside its place and then renamed, so that a killed first start leaves nothing half made. */
async function makeCluster(rights: ServerRights, folders: Folders, isDurable: boolean): Promise<void> {
  await checkPlaceIsFree(folders.cluster)
  const draft = `${folders.cluster}.new`
  try {
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { mode: 0o700 })
    await giveTo(rights.user, draft)
    await runInitdb(rights, draft, isDurable)
    await rm(folders.cluster, { recursive: true, force: true })
    await rename(draft, folders.cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined)
    throw fileProblem(error, folders.data)
  }
}

async function checkPlaceIsFree(cluster: string): Promise<void> {
  const files = await readdir(cluster).catch(() => [])
  if (files.length === 0) return
  const text = `${cluster} holds files but no database (PG_VERSION is missing). Put the whole folder back from a copy, or move it away and restore a backup.`
  throw new EmbeddedProblem('directory-unusable', text)
}

const initWords = [
  '--username=guatu',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
]

async function runInitdb(
  { user, binaries }: ServerRights,
  folder: string,
  isDurable: boolean,
): Promise<void> {
  const words = [...initWords, ...(isDurable ? [] : ['--no-sync']), '-D', folder]
  const child = spawnAs(user, [binaries.initdb, ...words], { env: binaries.environment, stdio: 'pipe' })
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (status !== 0) throw serverProblem(said, 'the lines above')
}

/** Changes owners only when they are not right: the server may have run as another user before. */
async function giveTo(user: ServerUser, folder: string): Promise<void> {
  const owner = ownerOf(user)
  if (owner === undefined) return
  const state = await stat(folder)
  if (state.uid === owner) return
  const entries = await readdir(folder, { recursive: true })
  const group = user.kind === 'account' ? user.gid : 0
  for (const entry of entries) await chown(join(folder, entry), owner, group)
  await chown(folder, owner, group)
  await chmod(folder, 0o700)
}

/** Another account must get through the data directory to its own folders; it can list nothing on the way. */
async function openWay({ user, binaries }: ServerRights, folders: Folders): Promise<void> {
  if (user.kind !== 'account') return
  await chmod(folders.data, 0o711)
  if (succeedsAs(user, ['test', '-x', folders.data], binaries.environment)) return
  const text = `Guatu runs as root; the database server runs as “${user.name}”, which cannot reach ${folders.data}. Set GUATU_DATA to a folder outside of root's home (for example /var/lib/guatu), or run Guatu as an ordinary user.`
  throw new EmbeddedProblem('no-server-user', text)
}
