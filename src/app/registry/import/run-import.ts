/** The part of an import that goes on by itself: recognising a file and checking it. A program that was killed takes it up again at its next start. */
import { type Diagnostic, diagnostic } from '../../../base/diagnostic.ts'
import { listImportsIn, moveImport } from '../../../store/registry/import-store.ts'
import type { Context } from '../../context.ts'
import { checkImport } from './check-import.ts'
import { ImportProblem } from './import-problem.ts'
import type { ImportRun, OpenedImport } from './open-import.ts'
import { recheckLost } from './recheck-lost.ts'
import { recogniseImport } from './recognise-import.ts'

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
    await recogniseImport(context, run)
    await checkImport(context, run)
  } catch (error) {
    if (run.signal.aborted) return
    await fail(context, run, error instanceof ImportProblem ? error.remark : diagnostic('import-fault'))
    if (!(error instanceof ImportProblem)) throw error
  }
}

async function fail(context: Context, { district, id }: ImportRun, problem: Diagnostic): Promise<void> {
  const from = ['recognising', 'checking'] as const
  await context.database.withDistrict(district, (tx) =>
    moveImport(tx, { id, from, to: 'failed', problem }, context.installation.clock()),
  )
}

/** What an earlier server was at when it ended; what is still at work goes on undisturbed. */
export async function resumeImports(context: Context, district: string): Promise<void> {
  await context.database.withDistrict(district, async (tx) => {
    for (const row of await listImportsIn<OpenedImport>(tx, ['checked'])) await recheckLost(tx, context, row)
  })
  const rows = await context.database.readDistrict(district, (tx) =>
    listImportsIn<OpenedImport>(tx, ['recognising', 'checking']),
  )
  for (const row of rows) startImportJob(context, district, row)
}
