/** An import as the API shows it: where it stands, what was seen in the file, what a person is asked. */
import { columnName, type Diagnostic } from '../../../base/diagnostic.ts'
import { renderRemark } from '../../../domain/messages/render-message.ts'
import type {
  ImportDetail,
  ImportRemarkView,
  ImportView,
  RecognisedSheet,
} from '../../../domain/registry/import-view.ts'
import { makeMapping } from '../../../domain/registry/mapping/mapping.ts'
import type { Question, Recognised } from '../../../domain/registry/recognise/recognised.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { KeptRemark, RemarkCount } from '../../../store/registry/import-remark-store.ts'
import { getRegistry } from '../get-registry.ts'
import type { KeptRecognition, OpenedImport } from './open-import.ts'

export function showImport(row: OpenedImport): ImportView {
  const {
    recognised: _recognised,
    mapping: _mapping,
    createdBy: _createdBy,
    enterable: _enterable,
    ...shown
  } = row
  return {
    ...shown,
    problem: row.problem === null ? null : showDiagnostic(row.problem),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

export function showImportDetail(row: OpenedImport, remarkGroups: readonly RemarkCount[]): ImportDetail {
  return {
    ...showImport(row),
    sheets: row.recognised === null ? [] : showSheets(row.recognised, getRegistry(row.registry)),
    mapping: row.mapping,
    remarkGroups: remarkGroups.map(({ facts, ...group }) => ({
      ...group,
      text: renderRemark({ code: group.code, severity: group.severity, facts }),
    })),
  }
}

function showSheets({ tables, chosen, samples }: KeptRecognition, registry: Registry): RecognisedSheet[] {
  return tables.map((table) => ({
    sheet: table.sheet,
    kind: table.kind,
    isChosen: chosen.includes(table.sheet),
    headFirst: table.headFirst,
    headLast: table.headLast,
    columns: table.columns.map((column) => showColumn(column, samples[table.sheet]?.[column.column] ?? [])),
    periods: [...table.periods],
    missing: [...table.missing],
    questions: table.questions.map(showQuestion),
    remarks: table.remarks.map(showDiagnostic),
    proposed: table.kind === 'table' ? makeMapping(table, registry).mapping : null,
  }))
}

function showColumn(
  { column, head, use, confidence, reason, unit, period, suggestions }: Recognised['columns'][number],
  samples: readonly string[],
): RecognisedSheet['columns'][number] {
  return {
    ...{ column, head, use, confidence, reason, unit: unit?.unit ?? null, period: period ?? null },
    suggestions: [...suggestions],
    samples: [...samples],
  }
}

function showQuestion(question: Question): RecognisedSheet['questions'][number] {
  return question.kind === 'column'
    ? { kind: 'column', field: question.field, columns: [...question.columns], periods: [] }
    : { kind: 'period', field: null, columns: [], periods: [...question.periods] }
}

function showDiagnostic({ code, severity, facts }: Diagnostic) {
  return { code, severity, text: renderRemark({ code, severity, facts }) }
}

export function showRemark(remark: KeptRemark): ImportRemarkView {
  const { facts, ...shown } = remark
  const { code, severity, row, column } = remark
  const cell = row === null || column === null ? null : `${columnName(column)}${row}`
  return { ...shown, text: renderRemark({ code, severity, facts }), cell }
}
