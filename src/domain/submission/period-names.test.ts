import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesPeriod, periodLabel } from './period-names.ts'

const labels = [
  { period: '2026', zh: '2026年', en: '2026' },
  { period: '2026-Q3', zh: '2026年三季度', en: 'Q3 2026' },
  { period: '2026-03', zh: '2026年3月', en: 'Mar 2026' },
  { period: '2026-01..2026-09', zh: '2026年1—9月', en: 'Jan–Sep 2026' },
  { period: '某年', zh: '某年', en: '某年' },
]
for (const { period, zh, en } of labels) {
  test(`${period} is called ${zh} and names itself in every form`, () => {
    assert.deepEqual(periodLabel(period), { zh, en })
    for (const text of [period, zh, en]) assert.ok(namesPeriod(text, period), text)
  })
}

const written = [
  { text: '２０２６ 年度', period: '2026', is: true },
  { text: '2026年全年', period: '2026', is: true },
  { text: '2026年1-12月', period: '2026', is: true },
  { text: '2026年上半年', period: '2026-01..2026-06', is: true },
  { text: '2026年1～9月累计', period: '2026-01..2026-09', is: true },
  { text: '2026-01-2026-09', period: '2026-01..2026-09', is: true },
  { text: '2026-03-01', period: '2026-03', is: true },
  { text: '2026/3', period: '2026-03', is: true },
  { text: '2026年第三季度', period: '2026-Q3', is: true },
  { text: '2026年三季度', period: '2026-01..2026-09', is: false },
  { text: '2026年1-6月', period: '2026-01..2026-09', is: false },
  { text: '2025年', period: '2026', is: false },
  { text: '', period: '2026', is: false },
]
for (const { text, period, is } of written) {
  test(`“${text}” ${is ? 'means' : 'does not mean'} ${period}`, () => {
    assert.equal(namesPeriod(text, period), is)
  })
}
