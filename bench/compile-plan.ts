/**
 * The plan compiler's speed against one regular expression that merely finds figures with units, on the same text in the same run; and how time grows.
 *
 *     node bench/compile-plan.ts [FILE]
 *
 * Without FILE the text is an invented plan. Growth: the text is repeated up to 5 MB; the exponent is the slope of log time over log size, 1 being linear.
 */
import { readFile } from 'node:fs/promises'
import { compilePlan } from '../src/domain/plan/compile-plan.ts'
import { inventedPlan } from '../test/fixtures/invented-plan.ts'

const [file] = process.argv.slice(2)
const text = file === undefined ? inventedPlan : await readFile(file, 'utf8')
const largest = 5_000_000

/** The peer: a one-line extractor, which finds about half of what is promised and nothing else. */
const figures = /([^，。；、\s]{2,20}?)(?:达到|突破|超过|增长)?(\d+(?:\.\d+)?)(亿元|万元|家|个|%|件|项)/g

function medianMs(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const begunMs = performance.now()
    work()
    return performance.now() - begunMs
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? Number.NaN
}

for (let run = 0; run < 20; run += 1) compilePlan({ text })
const oursMs = medianMs(21, () => compilePlan({ text }))
const peerMs = medianMs(21, () => [...text.matchAll(figures)])
console.log(`${text.length} characters, warm, median of 21`)
console.log(`  compilePlan   ${oursMs.toFixed(1)} ms (under 50 is wanted for 12,400 characters)`)
console.log(`  one regex     ${peerMs.toFixed(2)} ms`)
console.log(`  ratio         ${(oursMs / peerMs).toFixed(0)}`)

const points: (readonly [number, number])[] = []
for (let size = 40_000; size <= largest; size = Math.min(size * 5, largest)) {
  const long = text.repeat(Math.ceil(size / text.length)).slice(0, size)
  const ms = medianMs(size < 1_000_000 ? 3 : 1, () => compilePlan({ text: long }))
  points.push([Math.log(size), Math.log(ms)])
  console.log(
    `  ${(size / 1e6).toFixed(2)} MB  ${ms.toFixed(0)} ms, memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
  )
  if (size === largest) break
}
console.log(`  exponent      ${slope(points).toFixed(2)} (1 is linear)`)

function slope(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const above = pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return above / pairs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
