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

/** What makes refusals and remarks, and where the facts stand: among options, or alone. */
const makers: Readonly<Record<string, { readonly kind: Made['kind']; readonly facts: 'options' | 'alone' }>> =
  {
    Refusal: { kind: 'refusal', facts: 'alone' },
    diagnostic: { kind: 'remark', facts: 'options' },
    finding: { kind: 'remark', facts: 'alone' },
    tableRemark: { kind: 'remark', facts: 'alone' },
  }

/** `log.add(place, { code: 'row-double', facts })` */
function findLogged(node: ts.Node): Omit<Made, 'where'> | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const code = node.properties.find((one) => one.name !== undefined && one.name.getText() === 'code')
  if (code === undefined || !ts.isPropertyAssignment(code) || !ts.isStringLiteral(code.initializer))
    return undefined
  const isLogged = ts.isCallExpression(node.parent) && node.parent.expression.getText().endsWith('.add')
  return isLogged ? { kind: 'remark', code: code.initializer.text, facts: findFacts(node) } : undefined
}

function findMade(node: ts.Node): Omit<Made, 'where'> | undefined {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
  if (!isCall || !ts.isIdentifier(node.expression)) return findLogged(node)
  const [code, second] = node.arguments ?? []
  const maker = Object.hasOwn(makers, node.expression.text) ? makers[node.expression.text] : undefined
  if (maker === undefined || code === undefined || !ts.isStringLiteral(code)) return undefined
  const facts = maker.facts === 'alone' ? factNames(second) : findFacts(second)
  return { kind: maker.kind, code: code.text, facts }
}

function readMade(file: string): readonly Made[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const made: Made[] = []
  const visit = (node: ts.Node): void => {
    const found = findMade(node)
    if (found !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      made.push({ ...found, where: `${file}:${line + 1}` })
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
  assert.ok(made.filter((one) => one.kind === 'remark').length > 100)
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
