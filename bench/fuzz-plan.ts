/**
 * Mutated plans through the compiler: it never throws, never hangs, and every item quotes the text it points at.
 *
 *     node bench/fuzz-plan.ts [--count 100000] [--seed 1]
 *
 * Prints what it did; ends with 1 and the document when a law is broken, so that it can be made a test.
 */
import { parseArgs } from 'node:util'
import { seededRandom } from '../src/domain/demo/seeded-random.ts'
import { compilePlan } from '../src/domain/plan/compile-plan.ts'
import type { CompiledPlan, Quoted } from '../src/domain/plan/compiled-plan.ts'
import { inventedPlan } from '../test/fixtures/invented-plan.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const count = Number(values.count)
const random = seededRandom(values.seed)
const lines = inventedPlan.split('\n')
const slowestAllowedMs = 2000

/** What breaks readers: brackets without a partner, signs of numbering, tables, odd widths, half a surrogate pair, numbers of absurd length. */
const splinters = [
  ...['（', '）', '“', '《', '|', '\t', '\n', '\n\n', '——', '一、', '（二）', '1.', '①', '：', '；', '、'],
  ...[
    '２０２７年',
    '到2030年',
    '9'.repeat(40),
    '1.2.3',
    '％',
    '个百分点',
    '万亿',
    '翻一番',
    '其中',
    '分别达到',
  ],
  ...[
    '牵头单位：',
    '配合单位：',
    '责任单位',
    '按职责分工负责',
    '\ud83d',
    '\u0000',
    '\u200b',
    '　',
    '\r\n',
    '[13.5]',
  ],
]

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

function mutate(text: string): string {
  const at = Math.floor(random() * text.length)
  const end = at + Math.floor(random() * 30)
  const piece = text.slice(at, end)
  const kind = Math.floor(random() * 4)
  if (kind === 0) return text.slice(0, at) + text.slice(end)
  if (kind === 1) return text.slice(0, at) + pick(splinters) + text.slice(at)
  if (kind === 2) return text.slice(0, at) + piece.repeat(3) + text.slice(at)
  return text.slice(0, at) + [...piece].reverse().join('') + text.slice(end)
}

function makeDocument(): string {
  const from = Math.floor(random() * lines.length)
  let text = lines.slice(from, from + 1 + Math.floor(random() * 12)).join('\n')
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) text = mutate(text)
  return text
}

function quotedItems(plan: CompiledPlan): readonly Quoted[] {
  return [
    ...[plan.targets, plan.facts, plan.conditions, plan.tasks, plan.clusters, plan.indicatorTable].flat(),
    ...[plan.zones, plan.named, plan.outline].flat(),
    ...plan.tasks.flatMap((task) => [...task.leadMentions, ...task.supportMentions]),
    ...plan.clusters.flatMap((cluster) => cluster.placeMentions),
    ...plan.indicatorTable.flatMap((row) => [...row.cells, ...row.ownerMentions]),
  ]
}

function findBreach(text: string): string | undefined {
  const begunMs = performance.now()
  const plan = compilePlan({ text })
  const tookMs = performance.now() - begunMs
  if (tookMs > slowestAllowedMs) return `took ${tookMs.toFixed(0)} ms`
  const wrong = quotedItems(plan).find(({ range, quote }) => text.slice(range.start, range.end) !== quote)
  return wrong === undefined
    ? undefined
    : `“${wrong.quote}” is not at ${wrong.range.start}–${wrong.range.end}`
}

const begunMs = performance.now()
let characters = 0
for (let done = 0; done < count; done += 1) {
  const text = makeDocument()
  characters += text.length
  try {
    const breach = findBreach(text)
    if (breach !== undefined) throw new Error(breach)
  } catch (error) {
    console.log(JSON.stringify({ document: done, text }))
    throw error
  }
}
const seconds = (performance.now() - begunMs) / 1000
console.log(
  `${count} documents, ${characters} characters, ${seconds.toFixed(0)} s: no throw, no hang, every item quotes its text`,
)
