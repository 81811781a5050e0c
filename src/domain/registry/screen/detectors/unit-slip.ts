/** A value that would be as usual in another unit: 312,000 where the firm paid 31.2 万元 last year. */
import type { Bilingual } from '../../../bilingual.ts'
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { figureFacts } from '../figure-facts.ts'
import { findSlips } from '../find-slips.ts'
import { numbersOf } from '../screen-sheet.ts'
import type { WitnessName } from '../slip-witnesses.ts'

const usual = exampleFirms({ rows: 60 })
/** What the firms have a year later: the same again. */
const following = (field: string) => numbersOf(usual.sheet.columns, field)

/** The land of one firm was written in hectares last time. */
const wrongBefore = numbersOf(usual.sheet.previous, 'landMu')?.map((value, row) =>
  row === 7 ? value / 15 : value,
)

const basisTerms = {
  previous: { zh: '本企业上一期', en: 'its own last value' },
  following: { zh: '本企业下一期', en: 'its own next value' },
  peers: { zh: '同类企业的比例', en: 'what like firms have' },
} as const satisfies Record<WitnessName, Bilingual>

const shrunk = exampleFirms({ rows: 60, grow: { 12: 1 / 15 } }).value(12, 'grossOutputWanYuan')
const [tax = Number.NaN, land = Number.NaN] = [usual.value(12, 'taxWanYuan'), usual.value(7, 'landMu')]

export default defineDetector({
  code: 'unit-slip',
  title: { zh: '像是单位填错', en: 'Looks like another unit' },
  looksAt: {
    zh: '与同一企业上一期、以及文件里已有的下一期的数相比，并与同行业同规模企业的各项比例（税收与营收、电量与产值、用地与人数等）相比；各方证据相加，数值换算后（1 万倍、1000 倍、666.67 倍或 15 倍）明显比原样更可信、且与其中一方吻合时提示，并给出换算后的数。单个期间的数也可能是错的，所以它的分量有上限；税收、利润等本来就可能接近于零的，要换算后很接近、或小数位数比全列多时才提示。文件里比保留位数更细的小数按原样比较。',
    en: 'Compares with the firm’s own last value, with its next one where the file brings it, and with the ratios of like firms (tax to revenue, electricity to output, land to people). The evidence is added up: it speaks when the value is far likelier once converted (by 10,000, 1000, 666.67 or 15) than as it stands and agrees with one of them then, and gives the converted value. A value of one other period may itself be wrong, so its weight is limited; a tax or a profit may be next to nothing, so it must come very close once converted or have more digits than its column. Digits of the file beyond those that are kept are compared as written.',
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
    {
      what: {
        zh: '上年的用地填成公顷，本年与下年一致',
        en: 'Last year’s land was in hectares; this year’s agrees with the next',
      },
      sheet: () => ({
        ...usual.sheet,
        following,
        previous: { ...usual.sheet.previous, landMu: wrongBefore ?? [] },
      }),
    },
    {
      what: { zh: '退税后税收所剩无几', en: 'A tax of next to nothing after a refund' },
      sheet: () => exampleFirms({ rows: 60, edits: { 12: { taxWanYuan: 0.04 } } }).sheet,
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
    {
      what: {
        zh: '用地填成公顷，上年没有数，下年的已一并报来',
        en: 'Land in hectares, no value last year, the next year’s in the same file',
      },
      sheet: () =>
        exampleFirms({
          rows: 60,
          edits: { 7: { landMu: land / 15 } },
          unknownBefore: [7],
          more: { following },
        }).sheet,
      finds: [{ row: 7, field: 'landMu', proposed: land }],
    },
    {
      what: {
        zh: '税收填成亿元，比本列保留的小数更细',
        en: 'Tax in hundreds of millions of CNY, with more digits than the column keeps',
      },
      sheet: () => exampleFirms({ rows: 60, edits: { 12: { taxWanYuan: tax / 10_000 } } }).sheet,
      finds: [{ row: 12, field: 'taxWanYuan', proposed: tax }],
    },
    {
      what: {
        zh: '产值填成元，而企业各项都只剩去年的十五分之一',
        en: 'Output in yuan, of a firm that shrank to a fifteenth in everything',
      },
      sheet: () =>
        exampleFirms({
          rows: 60,
          grow: { 12: 1 / 15 },
          edits: { 12: { grossOutputWanYuan: shrunk * 10_000 } },
        }).sheet,
      finds: [{ row: 12, field: 'grossOutputWanYuan', proposed: shrunk }],
    },
  ],
  check: (ground) =>
    ground.once(findSlips).flatMap(({ row, column, slip, isLarge, proposed, expected, basis }) => {
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
            basis: basisTerms[basis].zh,
            basisEn: basisTerms[basis].en,
          },
        },
      ]
    }),
})
