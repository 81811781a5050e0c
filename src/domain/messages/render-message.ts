/**
 * Fills a sentence's template from facts, in both languages.
 *
 *     renderTemplate('第 {row} 行为“{text}”', { row: 12, text: '约20' })   // 第 12 行为“约20”
 */
import { columnName, type Diagnostic, type Fact, type Facts, type Place } from '../../base/diagnostic.ts'
import type { Bilingual } from '../indicator/definition.ts'
import { type RefusalCode, refusals } from './refusals.ts'
import type { RemarkText } from './remark-text.ts'
import { remarks } from './remarks.ts'

const variable = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g

/** A fact that is not given leaves its `{name}` standing, so that the sentence still tells the rest. */
export function renderTemplate(template: string, facts: Facts): string {
  return template.replace(variable, (written, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
    return fact === undefined ? written : renderFact(fact)
  })
}

/** Names a template uses, sorted, each once. */
export function templateVariables(template: string): readonly string[] {
  return [...new Set([...template.matchAll(variable)].map((match) => match[1] ?? ''))].sort()
}

/** A fact that reads differently in English is given twice: `unit: '亿元', unitEn: 'CNY 100m'` fill the same `{unit}`. */
export function renderBoth(template: Bilingual, facts: Facts): Bilingual {
  return { zh: renderTemplate(template.zh, facts), en: renderTemplate(template.en, englishFacts(facts)) }
}

function englishFacts(facts: Facts): Facts {
  const english = Object.entries(facts).filter(([name]) => name.endsWith('En'))
  if (english.length === 0) return facts
  return {
    ...facts,
    ...Object.fromEntries(english.map(([name, fact]) => [name.slice(0, -'En'.length), fact])),
  }
}

/** The remark's sentence, opened by its place unless the template already names it. */
export function renderRemark(remark: Diagnostic): Bilingual {
  const template: RemarkText = findRemark(remark.code) ?? unknownRemark
  const place = remark.place
  const facts = { code: remark.code, ...placeFacts(place), ...remark.facts }
  const sentence = renderBoth(template, facts)
  if (place === undefined || namesPlace(template, place)) return sentence
  const where = findPlaceName(remark) ?? renderPlace(place)
  return { zh: `${where.zh}：${sentence.zh}`, en: `${where.en}: ${sentence.en}` }
}

/** What people call the place, where whoever made the remark has said it: the facts `where` and `whereEn`. */
export function findPlaceName({ facts }: Pick<Diagnostic, 'facts'>): Bilingual | undefined {
  const { where: zh, whereEn: en } = facts
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined
}

export interface RenderedRefusal extends Bilingual {
  /** HTTP status. */
  readonly status: number
}

/** A code that the table lacks is told as `unexpected`: the person still gets a sentence. */
export function renderRefusal(code: string, facts: Facts): RenderedRefusal {
  const template = isRefusalCode(code) ? refusals[code] : refusals.unexpected
  return { status: template.status, ...renderBoth(template, facts) }
}

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code)
}

export function findRemark(code: string): RemarkText | undefined {
  const table: Readonly<Record<string, RemarkText>> = remarks
  return Object.hasOwn(table, code) ? table[code] : undefined
}

/** `“填报”表 C12`, `字段 value`. */
export function renderPlace(place: Place): Bilingual {
  return renderBoth(placeTemplates[place.kind], placeFacts(place))
}

const placeTemplates = {
  cell: { zh: '“{sheet}”表 {cell}', en: 'Sheet “{sheet}”, cell {cell}' },
  text: { zh: '第 {start}—{end} 字', en: 'Characters {start}–{end}' },
  field: { zh: '“{path}”', en: '“{path}”' },
  file: { zh: '文件“{file}”', en: 'File “{file}”' },
} as const satisfies Record<Place['kind'], Bilingual>

const unknownRemark: RemarkText = {
  severity: 'error',
  zh: '发现问题（代码 {code}），尚无说明；请把代码告知系统管理员。',
  en: 'A problem was found (code {code}) that has no sentence yet; please tell the code to the system administrator.',
}

function placeFacts(place: Place | undefined): Facts {
  if (place === undefined) return {}
  switch (place.kind) {
    case 'cell': {
      const { sheet, row, column } = place
      return { sheet, row, column, cell: `${columnName(column)}${row}` }
    }
    case 'text':
      return { start: place.start + 1, end: place.end }
    case 'field':
      return { path: place.path }
    case 'file':
      return { file: place.name }
  }
}

function namesPlace(template: Bilingual, place: Place): boolean {
  const names = templateVariables(template.zh)
  return (
    templateVariables(placeTemplates[place.kind].zh).some((name) => names.includes(name)) ||
    names.includes('row')
  )
}

function renderFact(fact: Fact): string {
  if (fact === null) return '—'
  return typeof fact === 'number' ? renderNumber(fact) : String(fact)
}

/** Twelve significant digits at most, with a real minus sign: float noise is not shown. */
export function renderNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace('-', '−')
}
