/** How much of a stranger's document is read at all. */
import { megabyte } from '../base/bytes.ts'

export const documentLimits = {
  /** Bytes of the file as uploaded. */
  maxFileBytes: 20 * megabyte,
  /** UTF-16 units of the text read from it: a plan has some 10,000, a long one with annexes 300,000. */
  maxTextLength: 10_000_000,
  /** Places that the cells of all tables cover, spans counted. */
  maxTablePlaces: 1_000_000,
  maxPdfPages: 1_000,
  /** For a PDF, whose library cannot be stopped otherwise: a plan of 100 pages takes some 2 seconds and 100 MB. */
  maxPdfMilliseconds: 60_000,
  maxPdfMemoryMb: 768,
} as const
