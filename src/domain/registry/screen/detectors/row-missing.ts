/** Firms that should be in the sheet and are not. */
import { defineDetector } from '../detector.ts'
import { textsOf } from '../screen-sheet.ts'

export default defineDetector({
  code: 'row-missing',
  title: { zh: '应有的企业没有', en: 'A firm that should be there is not' },
  looksAt: {
    zh: '把应报企业名单与表中的信用代码比较，列出表中没有的。名单由在册、当期存续的企业得来。',
    en: 'Compares the list of firms that owe a row, those registered and active in the period, with the codes in the sheet, and lists those that are not there.',
  },
  good: [
    {
      what: { zh: '两家都在', en: 'Both are there' },
      sheet: () => ({
        size: 2,
        fields: [],
        columns: { enterprise: ['A', 'B'] },
        expected: { field: 'enterprise', keys: ['A', 'B'] },
      }),
    },
  ],
  bad: [
    {
      what: { zh: '缺一家', en: 'One is missing' },
      sheet: () => ({
        size: 1,
        fields: [],
        columns: { enterprise: ['A'] },
        expected: { field: 'enterprise', keys: ['A', 'B'] },
      }),
      finds: [{ row: null, field: 'enterprise' }],
    },
  ],
  check: ({ sheet: { columns, expected } }) => {
    if (expected === undefined) return []
    const there = new Set(textsOf(columns, expected.field))
    return expected.keys
      .filter((key) => !there.has(key))
      .map((code) => ({ row: null, field: expected.field, facts: { code } }))
  },
})
