/**
 * Writes `src/domain/plan/lint/catalogue.generated.ts`: one import a rule file, so that adding a rule is adding one file.
 *
 *     node scripts/make-lint-catalogue.ts
 */
import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../src/domain/plan/lint')
const target = join(folder, 'catalogue.generated.ts')

function camelCase(code: string): string {
  return code.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function renderCatalogue(files: readonly string[]): string {
  const rules = files.map((file) => ({ file, name: camelCase(file.replace(/^.*\/|\.ts$/g, '')) }))
  return [
    '// Made by scripts/make-lint-catalogue.ts; do not edit.',
    "import type { LintRule } from './lint-rule.ts'",
    ...rules.map(({ file, name }) => `import ${name} from './${file}'`),
    '',
    'export const lintRules: readonly LintRule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}

const files = globSync('rules/*/*.ts', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
writeFileSync(target, renderCatalogue(files))
console.log(`${files.length} rules in the catalogue`)
