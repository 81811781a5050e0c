/** The program's version, from its own package.json. */
import { readFile } from 'node:fs/promises'

export async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return version
}
