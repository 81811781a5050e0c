/** Every refusal and remark that the code makes has its sentence, and brings what the sentence is filled with. Reads the source as TypeScript does. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { refusals } from '../src/domain/messages/refusals.ts'
import { remarks } from '../src/domain/messages/remarks.ts'
import { templateVariables } from '../src/domain/messages/render-message.ts'

interface Made {
  readonly kind: 'refusal' | 'remark'
  readonly code: string
  readonly where: string
  /** Names of the facts when all stand there literally; undefined when some are computed. */
  readonly facts: readonly string[] | undefined
}

/** What the renderer adds by itself: the request, the code, and the words of the place. */
const given = ['requestId', 'code', 'path', 'sheet', 'row', 'column', 'cell', 'start', 'end', 'file']

function factNames(node: ts.Expression | undefined): readonly string[] | undefined {
  if (node === undefined) return []
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const names = node.properties.map((property) =>
    (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) &&
    ts.isIdentifier(property.name)
      ? property.name.text
      : undefined,
  )
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined)
}

function findFacts(options: ts.Expression | undefined): readonly string[] | undefined {
  if (options === undefined) return []
  if (!ts.isObjectLiteralExpression(options)) return undefined
  const facts = options.properties.find(
    (one) => one.name !== undefined && ts.isIdentifier(one.name) && one.name.text === 'facts',
  )
  if (facts === undefined) return options.properties.some(ts.isSpreadAssignment) ? undefined : []
  return ts.isPropertyAssignment(facts) ? factNames(facts.initializer) : undefined
}

function readMade(file: string): readonly Made[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const made: Made[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression)) {
      const [code, second] = node.arguments ?? []
      const kind = { Refusal: 'refusal', diagnostic: 'remark' }[node.expression.text] as
        | Made['kind']
        | undefined
      if (kind !== undefined && code !== undefined && ts.isStringLiteral(code)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        const facts = kind === 'refusal' ? factNames(second) : findFacts(second)
        made.push({ kind, code: code.text, where: `${file}:${line + 1}`, facts })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return made
}

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'))
const made = files
  .flatMap((file) => readMade(`${root}${file}`))
  .map((one) => ({ ...one, where: one.where.slice(root.length) }))
const tables: Readonly<Record<Made['kind'], Readonly<Record<string, { readonly zh: string }>>>> = {
  refusal: refusals,
  remark: remarks,
}

test('the reader of the source finds what the code makes', () => {
  assert.ok(made.filter((one) => one.kind === 'refusal').length > 20)
  assert.ok(made.filter((one) => one.kind === 'remark').length > 20)
})

test('every refusal and remark made has its sentence', () => {
  const missing = made
    .filter((one) => !Object.hasOwn(tables[one.kind], one.code))
    .map((one) => `${one.where} ${one.code}`)
  assert.deepEqual(missing, [])
})

test('every refusal and remark made brings what its sentence is filled with', () => {
  const lacking = made.flatMap(({ kind, code, where, facts }) => {
    const template = tables[kind][code]
    if (template === undefined || facts === undefined) return []
    const lacks = templateVariables(template.zh).filter(
      (name) => !facts.includes(name) && !given.includes(name),
    )
    return lacks.length > 0 ? [`${where} ${code} lacks ${lacks.join(', ')}`] : []
  })
  assert.deepEqual(lacking, [])
})
