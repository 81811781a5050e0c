/**
 * Which figure a row of a filled sheet speaks of: by its hidden key, held against the words that the person sees; by those words alone where the key is lost.
 *
 *     matchFigure({ key: '', ordinal: '12', name: '', period: '2025', scope: '' }, figures)   // rejected: sheet-row-ambiguous, two rows are numbered 12
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic, type Facts, type Place } from '../../base/diagnostic.ts'
import { type SheetRemarkCode, sheetRemarks } from '../messages/sheet-remarks.ts'
import { namesPeriod, periodLabel } from './period-names.ts'
import { isOpenFigure, type SheetFigure } from './reporting-sheet.ts'

/** What stands in a row; empty where it says nothing. */
export interface RowWords {
  readonly key: string
  readonly ordinal: string
  readonly name: string
  readonly scope: string
  readonly period: string
}

export interface RowMatch {
  readonly figure: SheetFigure
  /** Version of the submission that the sheet was made from; null where the row does not tell. */
  readonly seenVersion: number | null
}

export function matchFigure(
  words: RowWords,
  figures: readonly SheetFigure[],
  place: Place,
): Checked<RowMatch> {
  const keyed = findByKey(words.key, figures)
  const named = findNamed(words, figures)
  const match =
    keyed === undefined ? matchByWords(words, named, place) : settle(keyed, { words, named, place })
  return match.isOk ? checkScope(match, words, place) : match
}

function findByKey(text: string, figures: readonly SheetFigure[]): RowMatch | undefined {
  const key = text.trim().toLowerCase()
  const [, id, version] = /^([0-9a-f-]{36})@(\d{1,9})$/.exec(key) ?? []
  const [, indicator, period] = /^known:([^:]+):(.+)$/.exec(key) ?? []
  for (const figure of figures) {
    if (figure.kind === 'asked' && figure.submissionId === id) return { figure, seenVersion: Number(version) }
    if (figure.kind === 'known' && figure.indicator === indicator && figure.period.toLowerCase() === period)
      return { figure, seenVersion: null }
  }
  return undefined
}

interface Settling {
  readonly words: RowWords
  /** Figures that the visible words fit. */
  readonly named: readonly SheetFigure[]
  readonly place: Place
}

/** A key and words that disagree: rows were sorted without the hidden column, or a word was edited. What the person sees goes before what is hidden. */
function settle(keyed: RowMatch, { words, named, place }: Settling): Checked<RowMatch> {
  if (named.includes(keyed.figure)) return accepted(keyed)
  const [only, ...more] = named
  if (only !== undefined) {
    if (more.length > 0) return rejected(ambiguous(words, named, place))
    const remark = rowRemark('sheet-row-rematched', place, { name: only.name, hidden: keyed.figure.name })
    return accepted({ figure: only, seenVersion: null }, [remark])
  }
  if (words.period !== '' && !namesPeriod(words.period, keyed.figure.period)) {
    const facts = { name: keyed.figure.name, text: words.period, ...periodFacts(keyed.figure) }
    return rejected(rowRemark('sheet-period-differs', place, facts))
  }
  const facts = { text: words.name || words.ordinal, name: keyed.figure.name }
  return accepted(keyed, [rowRemark('sheet-row-renamed', place, facts)])
}

function matchByWords(words: RowWords, named: readonly SheetFigure[], place: Place): Checked<RowMatch> {
  const open = named.filter(isOpenFigure)
  const [only, ...more] = named.length > 1 && open.length === 1 ? open : named
  if (only === undefined) {
    const text = words.name || words.ordinal || words.key
    return rejected(rowRemark('sheet-row-unknown', place, { text, period: words.period || null }))
  }
  if (more.length > 0) return rejected(ambiguous(words, named, place))
  return accepted({ figure: only, seenVersion: null })
}

/** By name where one is given, since people number their tables anew; else by the printed ordinal. A period narrows to itself. */
function findNamed(words: RowWords, figures: readonly SheetFigure[]): readonly SheetFigure[] {
  const { period } = words
  return findWorded(words, figures).filter((figure) => period === '' || namesPeriod(period, figure.period))
}

function findWorded({ name, ordinal }: RowWords, figures: readonly SheetFigure[]): readonly SheetFigure[] {
  if (name === '') {
    const wanted = plainOrdinal(ordinal)
    return wanted === '' ? [] : figures.filter((figure) => plainOrdinal(figure.ordinal) === wanted)
  }
  const wanted = plainName(name)
  const exact = figures.filter((figure) => plainName(figure.name) === wanted)
  if (exact.length > 0) return exact
  const bare = withoutUnit(name)
  return figures.filter((figure) => withoutUnit(figure.name) === bare)
}

function checkScope(
  match: Extract<Checked<RowMatch>, { isOk: true }>,
  { scope }: RowWords,
  place: Place,
): Checked<RowMatch> {
  const { figure } = match.value
  const wanted = [figure.scope.zh, figure.scope.en].map(plainName)
  if (scope === '' || wanted.includes(plainName(scope))) return match
  const facts = { name: figure.name, text: scope, expected: figure.scope.zh, expectedEn: figure.scope.en }
  return rejected(rowRemark('sheet-scope-differs', place, facts))
}

function ambiguous(words: RowWords, named: readonly SheetFigure[], place: Place): Diagnostic {
  const list = (language: 'zh' | 'en') =>
    named
      .slice(0, 5)
      .map(({ name, period }) => `${name} ${periodLabel(period)[language]}`)
      .join(language === 'zh' ? '、' : ', ')
  const text = words.name || words.ordinal
  return rowRemark('sheet-row-ambiguous', place, { text, candidates: list('zh'), candidatesEn: list('en') })
}

/** A remark of the sheet's own family, weighing what its table says. */
export function rowRemark(code: SheetRemarkCode, place: Place, facts: Facts = {}): Diagnostic {
  return diagnostic(code, { severity: sheetRemarks[code].severity, place, facts })
}

export function periodFacts({ period }: Pick<SheetFigure, 'period'>): Facts {
  const { zh, en } = periodLabel(period)
  return { period: zh, periodEn: en }
}

function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s《》“”"]/g, '')
    .toLowerCase()
}

/** 工业投资（亿元） without its bracketed unit is 工业投资. */
function withoutUnit(text: string): string {
  const plain = plainName(text)
  return plain.replace(/\([^()]*\)$/, '') || plain
}

function plainOrdinal(text: string): string {
  return text.normalize('NFKC').replace(/[\s.、()]/g, '')
}
