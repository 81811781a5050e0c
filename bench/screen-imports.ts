/**
 * The demo's sheets with planted errors through the whole way in: imported as files, screened, committed. Prints how much of what was planted is told, how often what is
 * right is spoken of, and what the screening costs beside the check.
 *
 *     node bench/screen-imports.ts [--firms 2000] [--seed bench]
 *
 * Asked for: unit slips 95 % at 1 % false, doubles 98 %, made-up series 80 % at 5 % false.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { screenStaged } from '../src/app/registry/screen/screen-staged.ts'
import { townNames } from '../src/app/registry/screen/staged-screen.ts'
import { openSheetFolder } from '../src/cli/sheet-folder.ts'
import { enterpriseInputOf } from '../src/content/districts/enterprise-input.ts'
import { yinzhou } from '../src/content/districts/yinzhou/district.ts'
import { registries } from '../src/content/registries/catalogue.generated.ts'
import { generateSheets } from '../src/domain/demo/enterprises/plant/generate-sheets.ts'
import type { PlantedError } from '../src/domain/demo/enterprises/plant/planted-error.ts'
import { prepareEnterprises } from '../src/domain/demo/enterprises/prepare-enterprises.ts'
import { FineValues } from '../src/domain/registry/decode/fine-values.ts'
import type { ImportDetail, ImportRemarkView } from '../src/domain/registry/import-view.ts'
import { registryTables } from '../src/store/registry/registry-tables.ts'
import { home, openTestApp } from '../test/open-test-app.ts'
import { office, RegistryRequests } from '../test/registry-requests.ts'
import { printRates } from './screen-rates.ts'

const { values: options } = parseArgs({
  options: { firms: { type: 'string', default: '2000' }, seed: { type: 'string', default: 'bench' } },
})
const out = mkdtempSync(join(tmpdir(), 'guatu-sheets-'))

/** Many more errors than sheets have, so that rates mean something. */
const rates = {
  'unit-slip': 0.1,
  'duplicate-code': 0.02,
  'duplicate-firm': 0.05,
  'copied-year': 0.03,
  'copied-months': 0.03,
  'smooth-series': 0.04,
  'round-series': 0.04,
  'on-target-series': 0.04,
  'wrong-town': 0.03,
}

function writeSheets(): readonly PlantedError[] {
  const amount = { count: Number(options.firms), seed: options.seed }
  const towns = new Map(yinzhou.towns.map(({ code, name }) => [code, name]))
  const folder = openSheetFolder({ out, registries, names: { town: towns }, ...amount })
  const prepared = prepareEnterprises(enterpriseInputOf(home, amount))
  const settings = { rates, columns: [], target: 0.1 }
  const errors: PlantedError[] = []
  for (const planted of generateSheets({ prepared, settings, registries })) {
    folder.take(planted)
    errors.push(...planted.errors)
  }
  folder.close()
  return errors
}

const errors = writeSheets()
const app = await openTestApp()
const requests = new RegistryRequests(app)

interface Imported {
  readonly lines: readonly string[]
  readonly remarks: readonly ImportRemarkView[]
}

async function bring(registryId: string, lines: readonly string[]): Promise<Imported> {
  const seen = await requests.upload(
    office,
    `${registryId}/${registryId}.csv`,
    Buffer.from(lines.join('\r\n')),
  )
  const begun = performance.now()
  const checked = seen.state === 'mapping' ? await requests.confirm(office, seen) : seen
  if (checked.state !== 'checked') throw new Error(JSON.stringify(checked.problem))
  const wholeMs = performance.now() - begun
  const screenMs = await timeScreening(registryId, checked)
  const part = `${(wholeMs / 1000).toFixed(1)} s, of it ${(screenMs / 1000).toFixed(1)} s screening`
  console.log(`${registryId.padEnd(17)}${String(lines.length - 1).padStart(8)} rows checked in ${part}`)
  const remarks = await listRemarks(checked.id)
  await commit(checked)
  return { lines, remarks }
}

/** The same rows once more, which still stand in staging. */
async function timeScreening(registryId: string, checked: ImportDetail): Promise<number> {
  const registry = registries.find(({ id }) => id === registryId)
  if (registry === undefined || checked.summary === null) throw new Error(registryId)
  const fields = checked.summary.fields.filter((field) => !registry.key.includes(field))
  const staged = { tables: registryTables(registry), importId: checked.id, fields, blanks: 'keep' } as const
  const enterable = registry.fields.map(({ key }) => key)
  const screen = { registry, staged, enterable, towns: townNames(yinzhou), targets: () => ({}) }
  const begun = performance.now()
  await app.database.workDistrict(home, (tx) => screenStaged(tx, { ...screen, fine: new FineValues() }))
  return performance.now() - begun
}

async function listRemarks(id: string): Promise<readonly ImportRemarkView[]> {
  const found: ImportRemarkView[] = []
  let cursor = ''
  for (;;) {
    const path = `GET registry-imports/${id}/remarks?limit=1000${cursor === '' ? '' : `&cursor=${cursor}`}`
    const { body } = await requests.ask(office, path)
    found.push(...body.items)
    if (body.nextCursor === null) return found
    cursor = body.nextCursor
  }
}

/** Every question is answered “as proposed”; rows with errors stay out. */
async function commit({ id, version, remarkGroups }: ImportDetail): Promise<void> {
  for (const { code, field, open } of remarkGroups) {
    if (open === 0) continue
    const decision = { decision: 'as-proposed', code, ...(field === null ? {} : { field }) }
    await requests.ask(office, `POST registry-imports/${id}/decisions`, decision)
  }
  const done = await requests.ask(office, `POST registry-imports/${id}/commit`, { version, setsAside: true })
  if (done.body.state !== 'committed') throw new Error(JSON.stringify(done.body))
}

function linesOf(registry: string): readonly string[] {
  const text = readFileSync(join(out, `${registry}.csv`), 'utf8').replace('\uFEFF', '')
  return text.split(/\r?\n/).filter((line) => line !== '')
}

/** Of two rows under one code a person keeps the first, in a second file. */
function firstOfDoubles({ lines, remarks }: Imported): readonly string[] {
  const first = remarks
    .filter(({ code }) => code === 'row-doubled')
    .map(({ row }) => lines[(row ?? 0) - 1] ?? '')
  return [lines[0] ?? '', ...new Set(first)]
}

try {
  const enterprise = await bring('enterprise', linesOf('enterprise'))
  await bring('enterprise', firstOfDoubles(enterprise))
  const person = await bring('person', linesOf('person'))
  const year = await bring('enterprise-year', linesOf('enterprise-year'))
  const month = await bring('enterprise-month', linesOf('enterprise-month'))
  printRates(errors, { enterprise, person, year, month })
} finally {
  await app.stop()
  rmSync(out, { recursive: true, force: true })
}
