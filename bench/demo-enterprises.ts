/**
 * How long it takes to invent a district's enterprises, all rows in memory, and how much memory a million firms need when they stream through.
 *
 *     node bench/demo-enterprises.ts [FIRMS]
 */
import { enterpriseInputOf } from '../src/content/districts/enterprise-input.ts'
import { generateBatches, generateEnterprises } from '../src/domain/demo/enterprises/generate-enterprises.ts'
import { prepareEnterprises } from '../src/domain/demo/enterprises/prepare-enterprises.ts'

const many = Number(process.argv[2] ?? 100_000)
const inputOf = (count: number) => enterpriseInputOf('330212', { count, seed: 'bench' })

for (let run = 0; run < 3; run += 1) {
  const begunMs = performance.now()
  const before = process.cpuUsage()
  const rows = [...generateEnterprises(inputOf(5000))].length
  const cpuMs = process.cpuUsage(before).user / 1000
  console.log(
    `5000 firms, ${rows} rows in memory: ${(performance.now() - begunMs).toFixed(0)} ms (cpu ${cpuMs.toFixed(0)} ms)`,
  )
}

const begunMs = performance.now()
const prepared = prepareEnterprises(inputOf(many))
console.log(`${many} firms calibrated: ${((performance.now() - begunMs) / 1000).toFixed(1)} s`)
let rows = 0
for (const { records } of generateBatches(prepared)) rows += records.length
const seconds = (performance.now() - begunMs) / 1000
const peakMb = process.resourceUsage().maxRSS / 1024
console.log(
  `${many} firms, ${rows} rows streamed: ${seconds.toFixed(1)} s, peak memory ${peakMb.toFixed(0)} MB`,
)
