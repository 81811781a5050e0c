/**
 * Who stops the server. The program that started it owns it; others only use it. When the owner is gone, the next one to look adopts it.
 *
 *     await isOwnedByAnother(folders)   // false after the owner was killed
 */
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Folders } from './folders.ts'
import { isSameProcess, processMark } from './process-state.ts'
import { readMark } from './start-lock.ts'

export async function isOwnedByAnother(folders: Folders): Promise<boolean> {
  const owner = await readMark(folders.ownerFile)
  return owner !== undefined && owner.pid !== process.pid && isSameProcess(owner)
}

export async function writeOwner(folders: Folders): Promise<void> {
  await writeFile(folders.ownerFile, JSON.stringify(processMark(process.pid)))
}

export async function removeOwner(folders: Folders): Promise<void> {
  await rm(folders.ownerFile, { force: true })
}

function userFile(folders: Folders): string {
  return join(folders.users, String(process.pid))
}

/** From here on an owner that ends leaves the server running for us. */
export async function registerUser(folders: Folders): Promise<void> {
  await writeFile(userFile(folders), JSON.stringify(processMark(process.pid)))
}

export async function removeUser(folders: Folders): Promise<void> {
  await rm(userFile(folders), { force: true })
}

/** True when another live program uses the server. Marks of dead ones are swept. */
export async function hasOtherUsers(folders: Folders): Promise<boolean> {
  let found = false
  for (const name of await readdir(folders.users)) {
    const file = join(folders.users, name)
    const mark = await readMark(file)
    if (mark === undefined || mark.pid === process.pid) continue
    if (isSameProcess(mark)) found = true
    else await rm(file, { force: true })
  }
  return found
}
