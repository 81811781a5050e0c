/**
 * The document's own title: before the first heading, a short line that ends in the name of a kind of document.
 *
 *     findTitle(passages, outline)   // range of 甲区制造业高质量发展三年行动方案（2024—2026年）
 */
import type { OutlineNode, TextRange } from '../compiled-plan.ts'
import type { Passage } from './scanned-text.ts'

const kindOfDocument =
  /(?:规划|方案|计划|意见|报告|办法|措施|要点|清单|纲要|分解表|细则|政策|通知|通告|公告)(?:》)?(?:的通知)?(?:\s?\([^()]{2,30}\))?$/
const notice = /通知$/
/** Lines looked at, so that a text without headings is not read whole. */
const maxLines = 40

export function findTitle(passages: readonly Passage[], outline: readonly OutlineNode[]): TextRange | null {
  const end = outline.find(({ number }) => number !== null)?.range.start ?? Number.POSITIVE_INFINITY
  const candidates = passages
    .slice(0, maxLines)
    .filter(
      ({ range, reading }) =>
        range.start < end && reading.length <= 80 && kindOfDocument.test(reading) && !/^特此/.test(reading),
    )
  const own = candidates.find(({ reading }) => !notice.test(reading) && !/[。:]$/.test(reading))
  return (own ?? candidates[0])?.range ?? null
}
