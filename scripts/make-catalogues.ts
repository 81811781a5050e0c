/**
 * Writes `catalogue.generated.ts` into the folders of `src/content/` that are catalogues: one import a definition file, so that adding an indicator or a
 * registry is adding one file.
 *
 *     node scripts/make-catalogues.ts
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Catalogue {
  /** Below `src/content/`; also the name of the list. */
  readonly folder: string
  readonly type: string
  /** Where the type stands, seen from the folder. */
  readonly from: string
}

const catalogues: readonly Catalogue[] = [
  { folder: 'indicators', type: 'IndicatorDefinition', from: '../../domain/indicator/definition.ts' },
  { folder: 'registries', type: 'Registry', from: '../../domain/registry/registry.ts' },
]

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function renderCatalogue({ folder, type, from }: Catalogue, ids: readonly string[]): string {
  return [
    '// Made by scripts/make-catalogues.ts; do not edit.',
    `import type { ${type} } from '${from}'`,
    ...ids.map((id) => `import ${camelCase(id)} from './${id}.ts'`),
    '',
    `export const ${folder}: readonly ${type}[] = [`,
    ...ids.map((id) => `  ${camelCase(id)},`),
    ']',
    '',
  ].join('\n')
}

for (const catalogue of catalogues) {
  const folder = join(import.meta.dirname, '../src/content', catalogue.folder)
  const ids = readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
  writeFileSync(join(folder, 'catalogue.generated.ts'), renderCatalogue(catalogue, ids))
  console.log(`${ids.length} ${catalogue.folder} in the catalogue`)
}
