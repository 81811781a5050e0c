/** Reads the document that a command names; a path that cannot be read says why in plain words. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Checked } from '../base/checked.ts'
import { readPlanDocument } from '../document/read-plan-document.ts'
import type { PlanSource } from '../domain/plan/compiled-plan.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the document in it',
  EACCES: 'it may not be read by this user',
}

export async function readPlanFile(path: string): Promise<Checked<PlanSource>> {
  return await readPlanDocument(await readInput(path), basename(path))
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    throw new Error(`${path} cannot be read: ${reasons[code] ?? String(cause)}`, { cause })
  }
}
