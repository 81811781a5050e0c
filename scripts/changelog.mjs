/**
 * Folds `changes/*.md` into CHANGELOG.md at a release and deletes them.
 *
 *     node scripts/changelog.mjs 0.2.0
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './bootstrap/project-root.mjs'

/** Under this heading stands nothing; the sentences wait in their files. */
const UNRELEASED = '## Unreleased\n'

/**
 * @param {string} changelog
 * @param {{ version: string, date: string, sentences: readonly string[] }} release `date` as in 2026-11-22
 * @returns {string}
 */
export function foldChanges(changelog, { version, date, sentences }) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`“${version}” is not a version like 0.2.0`)
  if (changelog.includes(`## ${version} `)) throw new Error(`the changelog already has a version ${version}`)
  if (sentences.length === 0) throw new Error('there is no change to release')
  const place = changelog.indexOf(UNRELEASED)
  if (place === -1) throw new Error('the changelog has no heading Unreleased')
  const end = place + UNRELEASED.length
  const items = sentences.map((sentence) => `- ${sentence.trim().replace(/\s*\n\s*/g, ' ')}`)
  return `${changelog.slice(0, end)}\n## ${version} – ${date}\n\n${items.join('\n')}\n${changelog.slice(end)}`
}

/** @param {string} version */
function release(version) {
  const folder = join(projectRoot, 'changes')
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  const paths = names.sort().map((name) => join(folder, name))
  const target = join(projectRoot, 'CHANGELOG.md')
  const sentences = paths.map((path) => readFileSync(path, 'utf8'))
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(target, foldChanges(readFileSync(target, 'utf8'), { version, date, sentences }))
  for (const path of paths) rmSync(path)
}

if (process.argv[1] === import.meta.filename) release(process.argv[2] ?? '')
