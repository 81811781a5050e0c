/**
 * Reads a statement's text for one rule: every reference to a tenant table carries the district as the constant `$1`, so that a distributed server sends
 * the statement to one node and a forgotten condition is found before it runs.
 *
 *     findUnboundTables('select id from observation')   // ['observation']
 *
 * It knows the SQL that we write (aliases without `as`, one insert target), not all of SQL; what it does not understand it reports.
 */
import { tenantTables } from './table-classes.ts'

interface Reference {
  readonly table: string
  /** The alias; the table's own name when there is none. */
  readonly name: string
  /** Which bracketed part of the statement it stands in. */
  readonly scope: number
}

interface Word {
  readonly text: string
  readonly scope: number
}

const notAliases = new Set([
  'where',
  'on',
  'join',
  'left',
  'set',
  'order',
  'values',
  'for',
  'group',
  'limit',
  'using',
])

export function findUnboundTables(text: string): readonly string[] {
  const words = scopedWords(text)
  const references = findReferences(words)
  const unbound = references.filter((reference) => !isBound(reference, references, words))
  return [...findUnboundInsert(text), ...unbound.map((reference) => reference.table)]
}

/** The rows of a registry count, and those on their way in too, though nothing but their statements keeps districts apart. */
function isTenantTable(table: string): boolean {
  return tenantTables.includes(table) || (/^registry_[a-z_]+$/.test(table) && table !== 'registry_table')
}

/** Words with the number of the innermost bracket around each; a bracket of columns or arguments is a scope too, which does no harm. */
function scopedWords(text: string): readonly Word[] {
  const words: Word[] = []
  const open = [0]
  let count = 0
  for (const [token] of text.matchAll(/[a-z_][a-z0-9_]*(?:\.[a-z_"][a-z0-9_"]*)?|\$\d+|[()=]/gi)) {
    if (token === '(') open.push(++count)
    else if (token === ')') open.pop()
    else words.push({ text: token.toLowerCase(), scope: open.at(-1) ?? 0 })
  }
  return words
}

function findReferences(words: readonly Word[]): readonly Reference[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1]?.text ?? ''
    const isReference = ['from', 'join', 'update'].includes(before) && isTenantTable(word.text)
    if (!isReference) return []
    const next = words[index + 1]
    const hasAlias = next !== undefined && next.scope === word.scope && /^[a-z]+$/.test(next.text)
    const name = hasAlias && !notAliases.has(next.text) ? next.text : word.text
    return [{ table: word.text, name, scope: word.scope }]
  })
}

/** `district = $1`, with the alias in front unless the reference is the only one in its scope. */
function isBound(reference: Reference, all: readonly Reference[], words: readonly Word[]): boolean {
  const isOnly = all.filter((other) => other.scope === reference.scope).length === 1
  return words.some((word, index) => {
    if (word.scope !== reference.scope) return false
    if (words[index + 1]?.text !== '=' || words[index + 2]?.text !== '$1') return false
    return word.text === `${reference.name}.district` || (isOnly && word.text === 'district')
  })
}

/** The first column of an insert is the district and its value is `$1`. */
function findUnboundInsert(text: string): readonly string[] {
  const table = /insert into ([a-z_]+)/i.exec(text)?.[1]
  if (table === undefined || !isTenantTable(table)) return []
  return /insert into [a-z_]+ \(district, [^)]*\) (values \(|select )\$1,/i.test(text) ? [] : [table]
}
