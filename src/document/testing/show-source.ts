/**
 * A document that was read, as lines for tests: the kind of each block with the very words its range quotes.
 *
 *     showSource(source)   // ['h1 一、总体要求', 'p 到2027年…', 't 序号 | 指标', 't 1×2 附注']
 */
import type { Checked } from '../../base/checked.ts'
import type { PlanSource, SourceBlock, SourceCell } from '../../domain/plan/compiled-plan.ts'

export function showSource({ text, blocks = [] }: PlanSource): readonly string[] {
  return blocks.flatMap((block) => showBlock(text, block))
}

/** The same, or the codes of what was wrong. */
export function showChecked(checked: Checked<PlanSource>): readonly string[] {
  return checked.isOk ? showSource(checked.value) : checked.diagnostics.map(({ code }) => `! ${code}`)
}

function showBlock(text: string, block: SourceBlock): readonly string[] {
  const quote = text.slice(block.range.start, block.range.end).replaceAll('\n', '⏎')
  switch (block.kind) {
    case 'heading':
      return [`h${block.level} ${quote}`]
    case 'list-item':
      return [`l${block.level} ${quote}`]
    case 'paragraph':
      return [`p ${quote}`]
    case 'footnote':
      return [`n ${quote}`]
    case 'table':
      return block.rows.map((row) => `t ${row.map((cell) => showCell(text, cell)).join(' | ')}`)
  }
}

/** A cell of more than one place shows its rows × columns first. */
function showCell(text: string, { range, rowSpan, columnSpan }: SourceCell): string {
  const quote = text.slice(range.start, range.end).replaceAll('\n', '⏎')
  return rowSpan * columnSpan > 1 ? `${rowSpan}×${columnSpan} ${quote}` : quote
}
