/** Plants one violation of each rule of the fence in a small tree and expects exactly that rule to report it. */
import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import fence from '../.dependency-cruiser.mjs'

const project = join(import.meta.dirname, '..')

/** A planted import: the file, the line in it, and the rule that must see it; no rule when it is allowed. */
const plants = [
  { file: 'src/base/a.ts', line: "import type { T } from '../table/target.ts'", rule: 'base-looks-down' },
  { file: 'src/table/a.ts', line: "import type { T } from '../domain/target.ts'", rule: 'table-looks-down' },
  { file: 'src/domain/a.ts', line: "import { value } from '../store/target.ts'", rule: 'domain-looks-down' },
  { file: 'src/content/a.ts', line: "import { value } from '../app/target.ts'", rule: 'content-looks-down' },
  {
    file: 'src/archive/a.ts',
    line: "import { value } from '../sheet/target.ts'",
    rule: 'archive-looks-down',
  },
  {
    file: 'src/document/a.ts',
    line: "import { value } from '../sheet/target.ts'",
    rule: 'document-looks-down',
  },
  { file: 'src/sheet/a.ts', line: "import { value } from '../store/target.ts'", rule: 'sheet-looks-down' },
  { file: 'src/store/a.ts', line: "import { value } from '../content/target.ts'", rule: 'store-looks-down' },
  { file: 'src/app/a.ts', line: "import type { T } from '../http/target.ts'", rule: 'app-looks-down' },
  { file: 'src/http/a.ts', line: "import { value } from '../cli/target.ts'", rule: 'http-looks-down' },
  { file: 'src/cli/a.ts', line: "import { value } from '../main.ts'", rule: 'cli-looks-down' },
  { file: 'src/app/b.ts', line: "import { value } from './c.ts'", rule: 'no-cycles' },
  { file: 'src/app/d.ts', line: "import { value } from './nowhere.ts'", rule: 'all-imports-resolve' },
  { file: 'src/domain/e.ts', line: "import { readFileSync } from 'node:fs'", rule: 'pure-layers-are-pure' },
  { file: 'src/base/f.ts', line: "import pino from 'pino'", rule: 'pure-layers-are-pure' },
  { file: 'src/app/g.ts', line: "import ts from 'typescript'", rule: 'no-dev-package-at-run-time' },
  {
    file: 'src/app/h.ts',
    line: "import { value } from '../sheet/testing/target.ts'",
    rule: 'no-test-support-at-run-time',
  },
  {
    file: 'src/http/routes/i.ts',
    line: "import type { FastifyReply } from 'fastify'",
    rule: 'only-the-server-knows-fastify',
  },
  { file: 'src/app/j.ts', line: "import pg from 'pg'", rule: 'only-the-store-knows-postgres' },
  { file: 'src/app/k.ts', line: "import excel from 'exceljs'", rule: 'only-the-sheet-knows-workbooks' },
  {
    file: 'src/app/u.ts',
    line: "import { Parser } from 'htmlparser2'",
    rule: 'only-the-document-knows-pages',
  },
  {
    file: 'web/l.ts',
    line: "import { value } from '../src/http/target.ts'",
    rule: 'web-takes-only-types-from-http',
  },
  {
    file: 'web/m.ts',
    line: "import type { T } from '../src/app/target.ts'",
    rule: 'web-runs-only-pure-layers',
  },
  { file: 'src/http/n.ts', line: "import { value } from '../../web/target.ts'", rule: 'nothing-imports-web' },
  { file: 'src/app/o.ts', line: "import { value } from '../main.ts'", rule: 'nothing-imports-main' },
  { file: 'src/domain/p.ts', line: "import { z } from 'zod'", rule: undefined },
  { file: 'src/domain/q.ts', line: "import { value } from '../base/target.ts'", rule: undefined },
  { file: 'src/domain/r.test.ts', line: "import { value } from '../store/target.ts'", rule: undefined },
  { file: 'src/http/server.ts', line: "import fastify from 'fastify'", rule: undefined },
  { file: 'src/http/server/s.ts', line: "import fastify from 'fastify'", rule: undefined },
  { file: 'src/store/t.ts', line: "import pg from 'pg'", rule: undefined },
  { file: 'src/document/w.ts', line: "import { getDocument } from 'unpdf/pdfjs'", rule: undefined },
  { file: 'src/document/x.ts', line: "import { value } from '../archive/target.ts'", rule: undefined },
  { file: 'web/u.tsx', line: "import type { T } from '../src/http/target.ts'", rule: undefined },
  { file: 'web/v.tsx', line: "import { value } from '../src/domain/target.ts'", rule: undefined },
  { file: 'src/main.ts', line: "import { value } from './cli/target.ts'", rule: undefined },
] as const

const TARGET = 'export type T = string\nexport const value = 1\n'
const layers = [
  'base',
  'table',
  'domain',
  'content',
  'archive',
  'sheet',
  'document',
  'store',
  'app',
  'http',
  'cli',
  'sheet/testing',
]

const tree = mkdtempSync(join(tmpdir(), 'guatu-fence-'))
after(() => rmSync(tree, { recursive: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), content)
}

/** The same rules, run as the command line would run them. */
async function runFence(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { options, ...ruleSet } = fence
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet })
  assert.ok(typeof output !== 'string')
  return output
}

let result: ICruiseResult

before(async () => {
  for (const layer of layers) write(`src/${layer}/target.ts`, TARGET)
  write('web/target.ts', TARGET)
  write('src/main.ts', TARGET)
  write('src/app/c.ts', "import './b.ts'\nexport const value = 1\n")
  for (const { file, line } of plants) write(file, `${line}\n${TARGET.replaceAll(/\b(T|value)\b/g, '$1Own')}`)
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'))
  for (const name of ['package.json', 'tsconfig.json']) copyFileSync(join(project, name), join(tree, name))
  result = await runFence(tree, ['src', 'web'])
})

for (const { file, line, rule } of plants) {
  test(`${file} with \`${line}\` breaks ${rule ?? 'no rule'}`, () => {
    const broken = result.summary.violations
      .filter(({ from }) => from === file)
      .map((violation) => violation.rule.name)
    assert.ok(
      rule === undefined ? broken.length === 0 : broken.includes(rule),
      `broken: ${broken.join(', ')}`,
    )
  })
}

test('every rule of the fence has a planted violation', () => {
  const planted = new Set<string>(plants.flatMap(({ rule }) => rule ?? []))
  const missing = fence.forbidden?.filter(({ name }) => !planted.has(name ?? '')).map(({ name }) => name)
  assert.deepEqual(missing, [])
})

test('the fence sees the modules of this project, in every layer that has files', async () => {
  const { modules, summary } = await runFence(project, ['src'])
  assert.ok(summary.totalCruised > 50, `only ${summary.totalCruised} modules seen`)
  for (const layer of ['base', 'table', 'domain', 'content', 'sheet', 'document', 'store', 'app', 'http']) {
    assert.ok(
      modules.some(({ source }) => source.startsWith(`src/${layer}/`)),
      `no module of src/${layer} seen`,
    )
  }
})
