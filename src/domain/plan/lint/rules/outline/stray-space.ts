/** Blanks between a number and its unit, or before a stop. */
import { defineLintRule } from '../../lint-rule.ts'

const stray = /\d[ \u00a0]+(?:年|亿|万|元|家|个|项|件|%|％)|[一-鿿][ \u00a0]+[；，。、]/g

export default defineLintRule({
  code: 'stray-space',
  title: { zh: '数字与单位之间有空格', en: 'Blank between number and unit' },
  why: {
    zh: '复制到表格后数字和单位分家，检索也查不到。',
    en: 'Copied into a sheet the number loses its unit, and a search misses it.',
  },
  fix: { zh: '删去空格。', en: 'Take the blanks out.' },
  good: ['力争到2030年集群产值达到160亿元；抓好落实。\n'],
  bad: ['力争到⟦2030 年⟧集群产值达到160亿元，新增企业30家、平台2个、专利60件、标准10项；抓好落实。\n'],
  check: ({ text }) => {
    const found = [...text.matchAll(stray)].map((match) => {
      const start = match.index
      const digits = /\d*$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0
      return { start: start - digits, end: start + match[0].length }
    })
    const [first, ...others] = found
    // Where every number stands apart from its unit that is the document's own way.
    const all = text.match(/\d(?:年|亿|万|元|家|个|项|件|%|％)/g)?.length ?? 0
    if (!first || found.length > all / 4) return []
    return [
      {
        range: first,
        facts: { count: found.length },
        related: others.slice(0, 20).map((range) => ({ range, label: 'same' as const })),
      },
    ]
  },
})
