/**
 * Writes a gzip copy beside every text file that is worth it, so that the server never compresses a static file.
 *
 *     await compressFolder('dist/web') // app-3f2a.js → app-3f2a.js.gz
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/** Endings of text; pictures and fonts are compressed already, and each answer puts its own nonce into the HTML. */
const TEXT = new Set(['.css', '.js', '.json', '.svg'])

/** Bytes below which a second file costs more than it saves. */
const SMALLEST = 1024

/**
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
  await Promise.all(texts.map((entry) => compressFile(join(entry.parentPath, entry.name))))
}

/**
 * @param {string} path
 * @returns {Promise<void>}
 */
async function compressFile(path) {
  const content = await readFile(path)
  if (content.length < SMALLEST) return
  await writeFile(`${path}.gz`, await compress(content, { level: 9 }))
}
