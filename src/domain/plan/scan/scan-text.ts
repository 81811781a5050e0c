/**
 * A document made readable without changing it; see `scanned-text.ts` for what comes out.
 *
 *     scanText({ text: '一、目标\n到2027年，产值达到320亿元。' }).passages[1]?.section   // 'section-1'
 */
import type { PlanSource, TextRange } from '../compiled-plan.ts'
import { startOutline } from './build-outline.ts'
import { findTitle } from './find-title.ts'
import { foldText } from './fold.ts'
import { markedStretches } from './marked-stretches.ts'
import { outlineStretches } from './outline-stretches.ts'
import { plainStretches } from './plain-stretches.ts'
import type { ScannedText } from './scanned-text.ts'
import { splitLines } from './split-lines.ts'

export function scanText(source: PlanSource): ScannedText {
  const { text } = source
  const folded = foldText(text)
  const lines = splitLines(text)
  const isMarked = source.blocks !== undefined && source.blocks.length > 0
  const stretches = isMarked ? markedStretches(source, folded) : plainStretches(text, lines)
  const outline = startOutline(text)
  const { passages, tables } = outlineStretches({ text, folded, stretches }, outline)
  outline.close(trimmedEnd(text))
  const title: TextRange | null = findTitle(passages, outline.nodes)
  return { text, lines, outline: outline.nodes, passages, tables, title }
}

function trimmedEnd(text: string): number {
  return text.trimEnd().length
}
