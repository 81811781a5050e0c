/**
 * What the compiler makes of a plan's text: a tree whose every item points at the characters it was read from.
 *
 *     compilePlan({ text: '到2027年，规上工业增加值达到320亿元以上。' }).targets[0]
 *     // { subject: '规上工业增加值', value: 320, unit: '亿元', comparator: 'gte', year: 2027, quote: …, range: { start: 8, end: 25 }, … }
 *
 * The text is never changed: `text.slice(range.start, range.end) === quote` holds for every item. A document that is not
 * a plan still has a tree, an empty one; every doubt is a diagnostic. Nothing here knows a district.
 */
import type { Diagnostic } from '../../base/diagnostic.ts'

/** Half-open, in UTF-16 units of the document's text. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A piece of the text, as it stands there. */
export interface Quoted {
  readonly range: TextRange
  readonly quote: string
}

// ── what goes in ────────────────────────────────────────────────────────────

/** A cell of a table that the document itself marks as one. */
export interface SourceCell {
  readonly range: TextRange
  /** At least 1. */
  readonly rowSpan: number
  /** At least 1. */
  readonly columnSpan: number
}

/** What the document's format says about a stretch of text; plain text has no such blocks. In order, not overlapping. */
export type SourceBlock =
  | { readonly kind: 'heading'; readonly range: TextRange; readonly level: number }
  | { readonly kind: 'paragraph'; readonly range: TextRange }
  | { readonly kind: 'list-item'; readonly range: TextRange; readonly level: number }
  | { readonly kind: 'footnote'; readonly range: TextRange }
  | { readonly kind: 'table'; readonly range: TextRange; readonly rows: readonly (readonly SourceCell[])[] }

export interface PlanSource {
  readonly text: string
  readonly blocks?: readonly SourceBlock[]
}

// ── what comes out ──────────────────────────────────────────────────────────

/** From 0 (a guess) to 1 (printed word for word); below 0.7 the workbench asks a person. */
export interface Confidence {
  readonly confidence: number
  /** Why it is not 1, as codes of `domain/messages`: `year-inherited`, `subject-from-heading`. */
  readonly doubts: readonly string[]
}

interface Item extends Quoted, Confidence {
  /** Stable within one text: kind and order, `target-12`. */
  readonly id: string
  /** Id of the innermost outline node it stands under; null before the first heading. */
  readonly section: string | null
}

export interface OutlineNode extends Quoted {
  readonly id: string
  /** From 1. */
  readonly level: number
  /** As printed, without the sign that follows: `（二）`, `3.`, `——`; null when the heading has none. */
  readonly number: string | null
  /** What the printed number counts to; null without one. */
  readonly ordinal: number | null
  readonly title: string
  /** Id of the node above; null for the outermost. */
  readonly parent: string | null
  /** The heading and all that stands under it. */
  readonly extent: TextRange
}

export interface Paragraph {
  readonly range: TextRange
  readonly section: string | null
  readonly sentences: readonly TextRange[]
}

/** gt: 超过 突破 高于; gte: 以上 不低于; eq: 达到 or nothing; approx: 左右 约; lte: 以内 不超过; lt: 低于; range: a–b. */
export type PlanComparator = 'gt' | 'gte' | 'eq' | 'approx' | 'lte' | 'lt' | 'range'

/** level: an amount; growth: 增长 提高n个百分点 翻番; share: 占比 …率; count: 家 个 人; rank: 前三. */
export type PlanValueKind = 'level' | 'growth' | 'share' | 'count' | 'rank'

/** How the counting goes: as of the year, ever so far, in addition to what stands, or again in each year. */
export type PlanCounting = 'as-of' | 'cumulative' | 'new' | 'per-year'

/** A promised figure, or, in `facts`, one that the text reports as reached. */
export interface Target extends Item {
  /** Noun phrase of the text, without the verb. */
  readonly subject: string
  /** As printed (2.7 with unit 万亿元), Chinese numerals and full width turned into digits; a decline is positive. */
  readonly value: number
  /** Upper end of a range. */
  readonly valueHigh: number | null
  /** As printed, full width folded: 亿元, %, 个百分点, 万元/亩; '' for a bare number. */
  readonly unit: string
  readonly comparator: PlanComparator
  readonly kind: PlanValueKind
  readonly counting: PlanCounting
  readonly direction: 'up' | 'down'
  /** Year by which, for a figure of each year the one up to which; null when the text gives none. */
  readonly year: number | null
  /** Printed in the clause, or governing it from before, or the document's own year. */
  readonly yearBasis: 'printed' | 'inherited' | 'document' | 'none'
  readonly baselineYear: number | null
  /** 区本级, 全大区, 全市 as printed; null when silent. */
  readonly scope: string | null
  readonly scopeBasis: 'printed' | 'inherited' | 'none'
  /** Id of the target whose part (其中) it is. */
  readonly partOf: string | null
  /** The characters of the number and its unit. */
  readonly valueRange: TextRange
  /** Id of the cluster whose scale it is. */
  readonly cluster: string | null
  /** Id of the task in whose words it stands. */
  readonly task: string | null
}

/** A unit as named in one place. */
export interface UnitMention extends Quoted {
  /** Id in `units`. */
  readonly unit: string
  /** As printed, brackets and all: `区经信局（区中小企业局）`. */
  readonly name: string
}

export interface Task extends Item {
  readonly title: string
  /** Printed names, in order. */
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly leadMentions: readonly UnitMention[]
  readonly supportMentions: readonly UnitMention[]
  /** The word that gave the role: 牵头单位, 责任单位, 按职责分工负责; '' where only the place tells. */
  readonly roleWord: string
  /** 完成时限 as printed; null when silent. */
  readonly deadline: string | null
  /** Heading or table row it belongs to, and all its words. */
  readonly extent: TextRange
}

export interface PlanUnitName {
  readonly id: string
  /** The fullest form printed. */
  readonly name: string
  /** Other printed forms that mean it, elided prefixes among them. */
  readonly aliases: readonly string[]
  /** Those of the aliases that a person should confirm: 区人社局 beside 区人力社保局. */
  readonly doubtfulAliases: readonly string[]
  /** True for 各镇（街道、园区） and the like. */
  readonly isCollective: boolean
}

export interface PlaceMention extends Quoted {
  readonly place: string
  /** What is to go there; '' when the text only names the place. */
  readonly what: string
}

export interface Cluster extends Item {
  readonly name: string
  /** `cluster`, a `segment` of one (细分行业), or an `emerging` group without scale. */
  readonly kind: 'cluster' | 'segment' | 'emerging'
  /** Id of the cluster above. */
  readonly parent: string | null
  /** 千亿级, as printed. */
  readonly tier: string | null
  /** Scale and its unit; a tier name counts (千亿级 is 1000 亿元). */
  readonly target: number | null
  readonly unit: string | null
  readonly year: number | null
  readonly fields: readonly string[]
  readonly places: readonly string[]
  readonly placeMentions: readonly PlaceMention[]
  readonly enterprises: readonly string[]
  readonly extent: TextRange
}

export interface Zone extends Item {
  readonly name: string
  readonly kind: 'park' | 'community' | 'core' | 'other'
  readonly aliases: readonly string[]
  readonly industries: readonly string[]
}

export interface TableValue extends Quoted {
  readonly year: number
  readonly role: 'base' | 'target'
  readonly value: number
  readonly comparator: PlanComparator
  /** True for [4.5]: counted over the period. */
  readonly isCumulative: boolean
}

export interface IndicatorRow extends Item {
  readonly name: string
  readonly category: string | null
  /** As printed; the second 12 stays 12. */
  readonly ordinal: string | null
  /** From the unit column or the bracket behind the name; null when neither says. */
  readonly unit: string | null
  /** Key starts with the year: `2025`, `2025 (2)` for a second column of one year. */
  readonly values: Readonly<Record<string, number>>
  readonly cells: readonly TableValue[]
  readonly owner: readonly string[]
  readonly ownerMentions: readonly UnitMention[]
  /** 约束性 or 预期性, where the table says. */
  readonly binding: 'binding' | 'anticipatory' | null
}

/** A document, programme or digital system named in the text. */
export interface NamedThing extends Item {
  readonly kind: 'reference' | 'programme' | 'system'
  readonly name: string
}

/** One goal wherever it is named: in prose, in a task, in the annex. */
export interface Goal {
  readonly id: string
  readonly name: string
  /** Ids of targets and indicator rows. */
  readonly mentions: readonly string[]
  /** Links that a person should confirm: made of names that are near, not equal. */
  readonly proposed: readonly string[]
}

export interface CompiledPlan {
  readonly targets: readonly Target[]
  readonly facts: readonly Target[]
  /** Thresholds that say for whom or what a measure holds (对产值10亿元以上的企业); nobody promises them. */
  readonly conditions: readonly Target[]
  readonly tasks: readonly Task[]
  readonly clusters: readonly Cluster[]
  readonly indicatorTable: readonly IndicatorRow[]
  readonly units: readonly PlanUnitName[]
  readonly zones: readonly Zone[]
  readonly named: readonly NamedThing[]
  readonly goals: readonly Goal[]
  readonly outline: readonly OutlineNode[]
  readonly paragraphs: readonly Paragraph[]
  /** The document's own title and the years it spans, where it says so. */
  readonly title: string | null
  readonly years: { readonly base: number | null; readonly start: number | null; readonly end: number | null }
  /** Doubts of reading; the linter's findings are apart. */
  readonly diagnostics: readonly Diagnostic[]
}
