/**
 * A generated figure, marked as such in its origin and in its source: nobody can take it for a statistic.
 *
 *     generatedFigure({ indicator: 'industrial-investment', period: '2024', value: 97.1, … }).source.title   // 演示数据
 */
import type { NewFigure } from '../indicator/define-figures.ts'

export const generatedTitle = '演示数据'

export type GeneratedPart = Pick<
  NewFigure,
  'indicator' | 'subject' | 'scope' | 'period' | 'value' | 'unit' | 'asOf'
>

export function generatedFigure(part: GeneratedPart): NewFigure {
  return {
    ...part,
    vintage: 1,
    origin: 'generated',
    source: { title: generatedTitle, note: '由程序按固定种子生成，不是统计数据。' },
    reason: null,
  }
}

/** The day on which a closed year's figure is made to appear. */
export function dayAfterYear(year: number): string {
  return `${year + 1}-02-28`
}
