/**
 * Every remark (diagnostic): code → severity and a sentence in both languages. A new family is a file of its own, listed twice below.
 *
 *     renderRemark(diagnostic('unit-slip-suspected', { facts }))   // { zh: …, en: … }
 */
import { archiveRemarks } from './archive-remarks.ts'
import { clusterRemarks } from './cluster-remarks.ts'
import { confirmationRemarks } from './confirmation-remarks.ts'
import { definitionRemarks } from './definition-remarks.ts'
import { documentRemarks } from './document-remarks.ts'
import { figureRemarks } from './figure-remarks.ts'
import { formulaRemarks } from './formula-remarks.ts'
import { inputRemarks } from './input-remarks.ts'
import { loopRemarks } from './loop-remarks.ts'
import { mapRemarks } from './map-remarks.ts'
import { planEditionRemarks } from './plan-edition-remarks.ts'
import { planLintRemarks } from './plan-lint-remarks.ts'
import { planReadingRemarks } from './plan-reading-remarks.ts'
import { planRemarks } from './plan-remarks.ts'
import { quantityRemarks } from './quantity-remarks.ts'
import { registryCellRemarks } from './registry-cell-remarks.ts'
import { registryRemarks } from './registry-remarks.ts'
import { registryRowRemarks } from './registry-row-remarks.ts'
import { registryTableRemarks } from './registry-table-remarks.ts'
import type { RemarkText } from './remark-text.ts'
import { reviewRemarks } from './review-remarks.ts'
import { screenRemarks } from './screen-remarks.ts'
import { sheetRemarks } from './sheet-remarks.ts'
import { workbookRemarks } from './workbook-remarks.ts'

/** No code stands in two families: a test says so, since the spread below would hide it. */
export const remarkFamilies: readonly Readonly<Record<string, RemarkText>>[] = [
  archiveRemarks,
  clusterRemarks,
  confirmationRemarks,
  definitionRemarks,
  documentRemarks,
  figureRemarks,
  formulaRemarks,
  inputRemarks,
  loopRemarks,
  mapRemarks,
  planEditionRemarks,
  planLintRemarks,
  planReadingRemarks,
  planRemarks,
  quantityRemarks,
  registryCellRemarks,
  registryRemarks,
  registryRowRemarks,
  registryTableRemarks,
  reviewRemarks,
  screenRemarks,
  sheetRemarks,
  workbookRemarks,
]

export const remarks = {
  ...archiveRemarks,
  ...clusterRemarks,
  ...confirmationRemarks,
  ...definitionRemarks,
  ...documentRemarks,
  ...figureRemarks,
  ...formulaRemarks,
  ...inputRemarks,
  ...loopRemarks,
  ...mapRemarks,
  ...planEditionRemarks,
  ...planLintRemarks,
  ...planReadingRemarks,
  ...planRemarks,
  ...quantityRemarks,
  ...registryCellRemarks,
  ...registryRemarks,
  ...registryRowRemarks,
  ...registryTableRemarks,
  ...reviewRemarks,
  ...screenRemarks,
  ...sheetRemarks,
  ...workbookRemarks,
} as const satisfies Record<string, RemarkText>

export type RemarkCode = keyof typeof remarks
