/** A registry's empty sheet as a workbook to be written: the sheet to fill in, and one that tells how. */
import { renderTemplate } from '../../domain/messages/render-message.ts'
import type { Template, TemplateColumn } from '../../domain/registry/template/lay-out-template.ts'
import { type TemplateLanguage, templateWords } from '../../domain/registry/template/template-words.ts'
import type { CellModel, SheetModel, ValidationModel, WorkbookModel } from '../../sheet/sheet-model.ts'
import { sheetName } from '../../sheet/write/list-workbook.ts'

/** Rows that drop-downs and limits reach; rows below may be filled in all the same. */
const preparedRows = 5000

export function templateWorkbook(
  template: Template,
  language: TemplateLanguage,
): Omit<WorkbookModel, 'madeAt'> {
  const lists = template.columns.flatMap(({ choices }, index) =>
    choices === undefined || choices.length === 0 ? [] : [{ name: listName(index), values: choices }],
  )
  return {
    creator: '挂图',
    sheets: [fillingSheet(template, language), guideSheet(template, language)],
    lists,
  }
}

function listName(index: number): string {
  return `choices${index + 1}column`
}

function fillingSheet({ name, columns }: Template, language: TemplateLanguage): SheetModel {
  return {
    name: sheetName(name),
    columns: columns.map((column) => ({ width: widthOf(column), ...formatOf(column) })),
    rows: [columns.map((column) => headCell(column, language))],
    frozenRows: 1,
    frozenColumns: 1,
    validations: columns.flatMap((column, index) => validationsOf(column, index, language)),
    print: { isLandscape: true, repeatedRows: 1 },
  }
}

function widthOf({ head, kind }: TemplateColumn): number {
  const least = kind === 'credit-code' || kind === 'reference' ? 24 : 12
  return Math.min(Math.max(head.length * 2 + 4, least), 32)
}

/** As text, a code of 18 digits keeps all of them. */
function formatOf({ kind }: TemplateColumn): { readonly format?: string } {
  switch (kind) {
    case 'text':
    case 'credit-code':
    case 'industry-code':
    case 'month':
    case 'choice':
    case 'flag':
    case 'reference':
      return { format: '@' }
    case 'date':
      return { format: 'yyyy-mm-dd' }
    case 'number':
    case 'integer':
    case 'year':
      return {}
  }
}

function headCell(column: TemplateColumn, language: TemplateLanguage): CellModel {
  const words = templateWords[language]
  const lines = [
    `${words[column.isRequired ? 'required' : 'optional']} · ${column.format}`,
    column.owner === '' ? '' : renderTemplate(words.owner, { owner: column.owner }),
    column.meaning,
  ]
  return { value: column.head, look: 'head', note: lines.filter((line) => line !== '').join('\n') }
}

function validationsOf(
  { head, kind, format, choices = [], min, max }: TemplateColumn,
  index: number,
  language: TemplateLanguage,
): readonly ValidationModel[] {
  const column = index + 1
  const refusal = { title: head, text: renderTemplate(templateWords[language].refusal, { format }) }
  const range = { firstRow: 2, lastRow: preparedRows + 1, firstColumn: column, lastColumn: column }
  if (choices.length > 0) return [{ kind: 'list', list: listName(index), range, refusal }]
  switch (kind) {
    case 'number':
    case 'integer':
    case 'year':
      return [{ kind: 'decimal', min: min ?? -farthest, max: max ?? farthest, range, refusal }]
    case 'date':
      return [{ kind: 'date', from: '1900-03-01', to: '2100-12-31', range, refusal }]
    default:
      return []
  }
}

/** Beyond any figure of a district. */
const farthest = 1e15

function guideSheet({ columns }: Template, language: TemplateLanguage): SheetModel {
  const words = templateWords[language]
  const lines = words.guide.map((line): readonly CellModel[] => [{ value: line, isWrapped: false }])
  const head = words.head.map((value): CellModel => ({ value, look: 'head' }))
  const rows = columns.map((column): readonly CellModel[] =>
    [
      column.head,
      words[column.isRequired ? 'required' : 'optional'],
      [column.format, choicesText(column)].filter(Boolean).join(' · '),
      column.owner,
      column.meaning,
    ].map((value) => ({ value, look: 'muted', isWrapped: true })),
  )
  return {
    name: words.guideName,
    columns: [30, 10, 44, 24, 60].map((width) => ({ width })),
    rows: [...lines, [], head, ...rows],
    isProtected: true,
    print: { isLandscape: true },
  }
}

/** Short lists are told whole. */
function choicesText({ choices = [] }: TemplateColumn): string {
  return choices.length > 0 && choices.length <= 12 ? choices.join('、') : ''
}
