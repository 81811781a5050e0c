/**
 * The texts inside rule files: marks taken out, tables written short.
 *
 *     readExample('投资⟦突破100亿元以上⟧。')   // { text: '投资突破100亿元以上。', marked: [{ start: 2, end: 11 }], actuals: [] }
 */
import type { TextRange } from '../compiled-plan.ts'
import type { LintExample } from './lint-rule.ts'
import type { PublishedFigure } from './published-figure.ts'

export interface ReadExample {
  readonly text: string
  readonly marked: readonly TextRange[]
  readonly actuals: readonly PublishedFigure[]
}

export function readExample(example: LintExample): ReadExample {
  const { text, actuals } = typeof example === 'string' ? { text: example, actuals: [] } : example
  const marked: TextRange[] = []
  let plain = ''
  let start = 0
  for (const piece of text.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = plain.length
    else if (piece === '⟧') marked.push({ start, end: plain.length })
    else plain += piece
  }
  return { text: plain, marked, actuals }
}

const head = ['序号', '指标', '2025年基数', '2026年目标', '2028年目标', '2030年目标', '责任单位']

/**
 * A table of indicators; a row is its name, four values and, if need be, its owner: `工业投资（亿元） 66 90 110 130`. A number with a full stop before
 * the name is its ordinal.
 */
export function exampleTable(...rows: readonly string[]): string {
  const lines = rows.map((row, at) => {
    const [, ordinal, rest = row] = /^(⟦?\d+⟧?)\.(.*)$/.exec(row) ?? []
    const [name = '', a = '', b = '', c = '', d = '', owner = '区经信局'] = rest.trim().split(' ')
    return [ordinal ?? String(at + 1), name, a, b, c, d, owner]
  })
  const cells = [head, head.map(() => '---'), ...lines]
  return `\n附件\n\n某区制造业指标体系\n\n${cells.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`
}
