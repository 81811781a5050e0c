/** One credit code in more than one row of a sheet that has a row for each firm. */
import { defineDetector } from '../detector.ts'
import { fieldOf } from '../example-firms.ts'
import type { Sheet } from '../screen-sheet.ts'
import { textsOf } from '../screen-sheet.ts'

const keys = ['creditCode', 'enterprise']

const sheet = (...codes: readonly string[]): Sheet => ({
  size: codes.length,
  fields: [fieldOf({ key: 'taxWanYuan', zh: '实缴税金', en: 'Tax paid', unit: 'wan-yuan', decimals: 2 })],
  columns: { creditCode: codes },
})

export default defineDetector({
  code: 'duplicate-code',
  title: { zh: '信用代码重复', en: 'One code twice' },
  looksAt: {
    zh: '看同一张表里同一个统一社会信用代码是否出现两次（不分大小写、全半角和空格）；按年、按月的表连同期间一起比。',
    en: 'Looks for one credit code in two rows of a sheet (whatever its case, width and spaces); in sheets by year or month together with the period.',
  },
  good: [
    {
      what: { zh: '三家企业', en: 'Three firms' },
      sheet: () => sheet('91330212XN0000001A', '91330212XN0000002B', ''),
    },
    {
      what: { zh: '同一家企业的两个年度', en: 'One firm in two years' },
      sheet: () => ({
        size: 2,
        fields: [],
        columns: { enterprise: ['91330212XN0000001A', '91330212XN0000001A'], year: ['2023', '2024'] },
      }),
    },
  ],
  bad: [
    {
      what: { zh: '第一行和第三行是同一家', en: 'The first and the third row are one firm' },
      sheet: () => sheet('91330212XN0000001A', '91330212XN0000002B', '91330212xn0000001a '),
      finds: [{ row: 2, field: 'creditCode' }],
    },
  ],
  check: ({ sheet: { columns, size } }) =>
    keys.flatMap((key) => {
      const codes = textsOf(columns, key)
      if (codes === undefined) return []
      const period = textsOf(columns, 'month') ?? textsOf(columns, 'year') ?? columns.year
      const seen = new Map<string, number>()
      return Array.from({ length: size }, (_, row) => row).flatMap((row) => {
        const code = (codes[row] ?? '').normalize('NFKC').replace(/\s/g, '').toUpperCase()
        if (code === '') return []
        const name = `${code} ${period?.[row] ?? ''}`
        const first = seen.get(name)
        if (first === undefined) seen.set(name, row)
        return first === undefined ? [] : [{ row, field: key, facts: { code, first: first + 1 } }]
      })
    }),
})
