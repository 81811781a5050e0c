/**
 * Writes `src/domain/registry/screen/catalogue.generated.ts`: one import a detector file, so that adding a detector is adding one file.
 *
 *     node scripts/make-screen-catalogue.ts
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../src/domain/registry/screen')

function camelCase(code: string): string {
  return code.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

const codes = readdirSync(join(folder, 'detectors'))
  .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ''))
  .sort()

writeFileSync(
  join(folder, 'catalogue.generated.ts'),
  [
    '// Made by scripts/make-screen-catalogue.ts; do not edit.',
    "import type { Detector } from './detector.ts'",
    ...codes.map((code) => `import ${camelCase(code)} from './detectors/${code}.ts'`),
    '',
    'export const detectors: readonly Detector[] = [',
    ...codes.map((code) => `  ${camelCase(code)},`),
    ']',
    '',
  ].join('\n'),
)
console.log(`${codes.length} detectors in the catalogue`)
