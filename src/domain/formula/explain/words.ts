/** Sentences of a formula put together from templates. */
import type { Fact } from '../../../base/diagnostic.ts'
import { roundHalfUp } from '../../../base/round.ts'
import type { Bilingual } from '../../bilingual.ts'
import {
  type FormulaExplanationCode,
  formulaExplanations,
  formulaPatterns,
} from '../../messages/formula-explanations.ts'
import { renderTemplate } from '../../messages/render-message.ts'

/** A fact that reads differently in the two languages is a pair. */
export type PairedFacts = Readonly<Record<string, Fact | Bilingual>>

const templates = { ...formulaExplanations, ...formulaPatterns }

export function say(code: FormulaExplanationCode, facts: PairedFacts = {}): Bilingual {
  return { zh: sayIn('zh', code, facts), en: sayIn('en', code, facts) }
}

function sayIn(language: 'zh' | 'en', code: FormulaExplanationCode, facts: PairedFacts): string {
  const own = Object.entries(facts).map(([name, fact]) => {
    return [name, typeof fact === 'object' && fact !== null ? fact[language] : fact]
  })
  return renderTemplate(templates[code][language], Object.fromEntries(own))
}

export function join(parts: readonly Bilingual[], between: Bilingual): Bilingual {
  return {
    zh: parts.map(({ zh }) => zh).join(between.zh),
    en: parts.map(({ en }) => en).join(between.en),
  }
}

export function same(text: string): Bilingual {
  return { zh: text, en: text }
}

export function enclosed({ zh, en }: Bilingual): Bilingual {
  return { zh: `（${zh}）`, en: `(${en})` }
}

/** `123,456.78`: at most so many digits after the point, without zeros at the end. */
export function formatAmount(value: number, decimals: number): string {
  const rounded = roundHalfUp(value, decimals)
  const [whole = '', part] = String(Math.abs(rounded)).split('.')
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',')
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}
