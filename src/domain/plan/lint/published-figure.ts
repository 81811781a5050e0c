import type { Bilingual } from '../../indicator/definition.ts'

/** A figure that a public body has printed, as the linter weighs goals against it. */
export interface PublishedFigure {
  /** The indicator's name, as plans print it. */
  readonly name: string
  readonly value: number
  /** As printed: 亿元, %, 家. */
  readonly unit: string
  readonly year: number
  /** False for a stretch of the year, as January to November. */
  readonly isWholeYear: boolean
  /** 2023 年, 2024 年 1—11 月. */
  readonly period: Bilingual
  /** 区本级 and the like, as printed; null when not said. */
  readonly scope: string | null
}
