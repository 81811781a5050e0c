/** A value that would be as usual in another unit: 312,000 where the firm paid 31.2 万元 last year. */
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { figureFacts } from '../figure-facts.ts'
import { findSlips } from '../find-slips.ts'

const usual = exampleFirms({ rows: 60 })
const [tax = Number.NaN, land = Number.NaN] = [usual.value(12, 'taxWanYuan'), usual.value(7, 'landMu')]

export default defineDetector({
  code: 'unit-slip',
  title: { zh: '像是单位填错', en: 'Looks like another unit' },
  looksAt: {
    zh: '与同一企业上一期的数相比，并与同行业同规模企业的各项比例（税收与营收、电量与产值、用地与人数等）相比；相差正好像 1 万倍、1000 倍、666.67 倍或 15 倍，且换算后与其他各项相称时提示，并给出换算后的数。',
    en: 'Compares with the firm’s own last value and with the ratios of like firms (tax to revenue, electricity to output, land to people); speaks when the value is off by about 10,000, 1000, 666.67 or 15 and fits the row’s other figures once converted, and gives the converted value.',
  },
  good: [
    {
      what: { zh: '六十家企业，各项与上年相近', en: 'Sixty firms, all much as last year' },
      sheet: () => usual.sheet,
    },
    {
      what: { zh: '一家企业各项都增长十倍', en: 'A firm whose every figure grew tenfold' },
      sheet: () => exampleFirms({ rows: 60, grow: { 20: 10 } }).sheet,
    },
  ],
  bad: [
    {
      what: { zh: '税收填成元', en: 'Tax in yuan' },
      sheet: () => exampleFirms({ rows: 60, edits: { 12: { taxWanYuan: tax * 10_000 } } }).sheet,
      finds: [{ row: 12, field: 'taxWanYuan', proposed: tax }],
    },
    {
      what: { zh: '用地填成平方米，上年没有数', en: 'Land in square metres, and no value last year' },
      sheet: () =>
        exampleFirms({ rows: 60, edits: { 7: { landMu: (land * 10_000) / 15 } }, unknownBefore: [7] }).sheet,
      finds: [{ row: 7, field: 'landMu', proposed: land }],
    },
  ],
  check: (ground) =>
    findSlips(ground).flatMap(({ row, column, slip, isLarge, proposed, expected, basis }) => {
      const figure = ground.figures[column]
      if (figure === undefined) return []
      const value = figure.values[row] ?? Number.NaN
      const times = Number((value / expected).toPrecision(3))
      return [
        {
          row,
          field: figure.field.key,
          proposed,
          facts: {
            ...figureFacts(figure),
            value,
            expected,
            times,
            proposed,
            factor: Number(slip.factor.toPrecision(5)),
            written: isLarge ? slip.large : slip.small,
            writtenEn: isLarge
              ? `÷ ${Number(slip.factor.toPrecision(5))}`
              : `× ${Number(slip.factor.toPrecision(5))}`,
            basis: basis === 'previous' ? '本企业上一期' : '同类企业的比例',
            basisEn: basis === 'previous' ? 'its own last value' : 'what like firms have',
          },
        },
      ]
    }),
})
