/** `guatu demo generate`: invented enterprises as the sheets that departments would send, with wrong data in them and the list of it; no database is needed. */
import { mkdir, readdir } from 'node:fs/promises'
import { demoAmount, enterpriseInputOf } from '../content/districts/enterprise-input.ts'
import { yinzhouErrors } from '../content/districts/yinzhou/demo-errors.ts'
import { yinzhou } from '../content/districts/yinzhou/district.ts'
import { yinzhouPlan } from '../content/districts/yinzhou/plan.ts'
import { registries } from '../content/registries/catalogue.generated.ts'
import { titleRungs } from '../content/settings/title-rungs.ts'
import type { SheetNames } from '../domain/demo/enterprises/plant/department-sheet.ts'
import { generateSheets } from '../domain/demo/enterprises/plant/generate-sheets.ts'
import { fewestEnterprises, prepareEnterprises } from '../domain/demo/enterprises/prepare-enterprises.ts'
import { type CommandInput, command, exitCodes, type Terminal } from './command.ts'
import { openSheetFolder, type SheetFolderSummary } from './sheet-folder.ts'

const most = 2_000_000

export const demoGenerate = command({
  name: 'demo generate',
  summary:
    'writes invented enterprises (演示数据) as CSV sheets, wrong data included, and the list of what is wrong',
  flags: {
    enterprises: {
      kind: 'number',
      help: `how many, ${fewestEnterprises} to ${most}; ${demoAmount.count} unless given`,
    },
    seed: {
      kind: 'text',
      help: 'any text: the same one makes the same enterprises; the demo’s own unless given',
    },
    out: { kind: 'text', help: 'an empty or a new folder', isRequired: true },
    clean: { kind: 'switch', help: 'leave the wrong data out' },
  },
  run: async (input, terminal) => {
    const { count, seed, out } = readFlags(input)
    await makeEmpty(out)
    const summary = write({ count, seed, out, isClean: input.flags.clean === true }, terminal)
    terminal.print(input.isJson ? JSON.stringify(summary) : describe(summary))
    return exitCodes.done
  },
})

interface Order {
  readonly count: number
  readonly seed: string
  readonly out: string
  readonly isClean: boolean
}

function readFlags({ flags }: CommandInput): Omit<Order, 'isClean'> {
  const { enterprises = demoAmount.count, seed = demoAmount.seed, out = '' } = flags
  const count = Number(enterprises)
  if (!Number.isInteger(count) || count < fewestEnterprises || count > most)
    throw new Error(
      `--enterprises takes a whole number from ${fewestEnterprises} to ${most}, not ${enterprises}`,
    )
  return { count, seed: String(seed), out: String(out) }
}

/** What is already there is never written over. */
async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const there = await readdir(folder)
  if (there.length > 0)
    throw new Error(`${folder} is not empty (${there.length} entries): name an empty or a new folder`)
}

const names: SheetNames = {
  town: new Map(yinzhou.towns.map(({ code, name }) => [code, name])),
  rung: new Map(titleRungs.map(({ id, label }) => [id, label.zh])),
  cluster: new Map(
    yinzhouPlan.clusters.flatMap(({ id, name, segments }) => [
      [id, name] as const,
      ...segments.map((segment) => [segment.id, segment.name] as const),
    ]),
  ),
}

function write({ count, seed, out, isClean }: Order, terminal: Terminal): SheetFolderSummary {
  const tell = progress(count, terminal)
  const prepared = prepareEnterprises({
    ...enterpriseInputOf(yinzhou.code, { count, seed }),
    onFirm: (step, done) => tell(`校准 calibrating (${step}/2)`, done),
  })
  const settings = isClean ? { ...yinzhouErrors, rates: {}, columns: [] } : yinzhouErrors
  const folder = openSheetFolder({ out, registries, names, count, seed })
  let done = 0
  for (const planted of generateSheets({ prepared, settings, registries })) {
    folder.take(planted)
    tell('写出 writing', done)
    done += 1
  }
  return folder.close()
}

/** A line now and then: for a large district every few seconds. */
function progress(count: number, { note }: Terminal): (what: string, done: number) => void {
  let last = Date.now()
  return (what, done) => {
    if (done % 500 > 0 || Date.now() - last < 3000) return
    last = Date.now()
    note(`${what}: ${done} / ${count}`)
  }
}

function describe({ out, files, errors }: SheetFolderSummary): string {
  return [
    `${out}（演示数据 demo data）`,
    ...files.map(({ file, rows }) => `  ${file.padEnd(24)} ${rows} 行 rows`),
    `  ${'truth.json'.padEnd(24)} ${errors} 处错误 errors`,
  ].join('\n')
}
