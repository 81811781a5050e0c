/**
 * Makes explanation lines from codes and numbers.
 *
 *     explainVerdict('judged-by-ratio', { actual: 4.4, due: 5.5, percent: 80 }, …).text.zh   // 4.4 ÷ 5.5 = 80.0%，低于 90%：落后
 */
import type { Fact, Facts } from '../../../base/diagnostic.ts'
import { type UnitId, units } from '../../../base/quantity.ts'
import { statusTerms } from '../../glossary.ts'
import { type ExplanationCode, explanations } from '../../messages/explanations.ts'
import { renderBoth } from '../../messages/render-message.ts'
import type { Bilingual } from '../definition.ts'
import type { ExplanationLine, Status } from '../reading.ts'

export interface Verdict {
  readonly status: Status
  readonly template: Bilingual
  /** What the verdict's own template is filled with, beside its label. */
  readonly facts: Facts
}

export function explain(code: ExplanationCode, facts: Facts): ExplanationLine {
  return { code, facts: { ...facts }, text: bracketNegatives(renderBoth(explanations[code], facts)) }
}

/** A line of arithmetic with the status that follows from it. */
export function explainVerdict(code: ExplanationCode, facts: Facts, verdict: Verdict): ExplanationLine {
  const arithmetic = explain(code, facts)
  const label = statusTerms[verdict.status]
  const { zh, en } = renderBoth(verdict.template, { ...verdict.facts, label: label.zh, labelEn: label.en })
  const all: Record<string, Fact> = { ...arithmetic.facts, ...verdict.facts, status: verdict.status }
  return {
    code,
    facts: all,
    text: { zh: `${arithmetic.text.zh}，${zh}`, en: `${arithmetic.text.en}, ${en}` },
  }
}

/** What follows a number in this unit, for both languages: ` 亿元`, `%`, nothing for an index. */
export function unitFacts(unit: UnitId): { readonly inUnit: string; readonly inUnitEn: string } {
  if (unit === 'index') return { inUnit: '', inUnitEn: '' }
  const gap = unit === 'percent' ? '' : ' '
  const { zh, en } = units[unit].label
  return { inUnit: gap + zh, inUnitEn: gap + en }
}

/** `5 − −0.4` is written `5 − (−0.4)`. */
function bracketNegatives(text: Bilingual): Bilingual {
  const bracket = (sentence: string) => sentence.replace(/([−÷×] )(−[\d.]+)/g, '$1($2)')
  return { zh: bracket(text.zh), en: bracket(text.en) }
}
