/**
 * Writes `src/content/indicators/catalogue.generated.ts`: one import a definition file, so that adding an indicator is adding one file.
 *
 *     node scripts/make-indicator-catalogue.ts
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../src/content/indicators')
const target = join(folder, 'catalogue.generated.ts')

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function renderCatalogue(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${camelCase(id)} from './${id}.ts'`)
  return [
    '// Made by scripts/make-indicator-catalogue.ts; do not edit.',
    "import type { IndicatorDefinition } from '../../domain/indicator/definition.ts'",
    ...imports,
    '',
    'export const indicators: readonly IndicatorDefinition[] = [',
    ...ids.map((id) => `  ${camelCase(id)},`),
    ']',
    '',
  ].join('\n')
}

const ids = readdirSync(folder)
  .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ''))
  .sort()
writeFileSync(target, renderCatalogue(ids))
console.log(`${ids.length} indicators in the catalogue`)
