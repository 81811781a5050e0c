/** The part of an import that goes on by itself: recognising a file and checking it. A program that was killed takes it up again at its next start. */
import { type Diagnostic, diagnostic } from '../../../base/diagnostic.ts'
import type { ImportState } from '../../../domain/registry/import-states.ts'
import { sampleSheets } from '../../../sheet/table-source.ts'
import { findImport, listImportsIn, moveImport } from '../../../store/registry/import-store.ts'
import type { Context } from '../../context.ts'
import { getRegistry } from '../get-registry.ts'
import { checkImport } from './check-import.ts'
import { fileLimits, openFile } from './import-file.ts'
import { ImportProblem } from './import-problem.ts'
import type { ImportAtWork, ImportRun, OpenedImport } from './open-import.ts'
import { recheckLost } from './recheck-lost.ts'
import { recogniseImport } from './recognise-import.ts'
import { loadLookups } from './reference-lookups.ts'

export function importJob(id: string): string {
  return `import/${id}`
}

export function startImportJob(context: Context, district: string, { id }: Pick<OpenedImport, 'id'>): void {
  const { jobs } = context.installation
  context.database.afterCommit((database) =>
    jobs.start(importJob(id), (signal) => runImport({ ...context, database }, { district, id, signal })),
  )
}

async function runImport(context: Context, run: ImportRun): Promise<void> {
  try {
    const opened = await openAtWork(context, run)
    if (opened === undefined) return
    const row = opened.row.state === 'recognising' ? await recogniseImport(context, run, opened) : opened.row
    if (row?.state === 'checking') await checkImport(context, run, { ...opened, row })
  } catch (error) {
    if (run.signal.aborted) return
    await fail(context, run, error instanceof ImportProblem ? error.remark : diagnostic('import-fault'))
    if (!(error instanceof ImportProblem)) throw error
  }
}

const atWork = ['recognising', 'checking'] as const

/** Undefined when there is nothing to do at it. */
async function openAtWork(
  { database, installation }: Context,
  { district, id }: ImportRun,
): Promise<ImportAtWork | undefined> {
  const row = await database.readDistrict(district, (tx) => findImport<OpenedImport>(tx, id))
  if (row === undefined || !(atWork as readonly ImportState[]).includes(row.state)) return undefined
  const registry = getRegistry(row.registry)
  const [source, lookups] = await Promise.all([
    openFile({ database, district, row }),
    loadLookups(installation, district, registry),
  ])
  let sampled: ReturnType<ImportAtWork['sample']> | undefined
  const sample = () => {
    sampled ??= sampleSheets(source, fileLimits)
    return sampled
  }
  return { row, registry, source, sample, ...lookups }
}

async function fail(context: Context, { district, id }: ImportRun, problem: Diagnostic): Promise<void> {
  await context.database.withDistrict(district, (tx) =>
    moveImport(tx, { id, from: atWork, to: 'failed', problem }, context.installation.clock()),
  )
}

/** What an earlier server was at when it ended; what is still at work goes on undisturbed. */
export async function resumeImports(context: Context, district: string): Promise<void> {
  await context.database.withDistrict(district, async (tx) => {
    for (const row of await listImportsIn<OpenedImport>(tx, ['checked'])) await recheckLost(tx, context, row)
  })
  const rows = await context.database.readDistrict(district, (tx) => listImportsIn<OpenedImport>(tx, atWork))
  for (const row of rows) startImportJob(context, district, row)
}
