/**
 * Remarks about one cell of a registry's sheet. `{text}` is what stands in the cell; row and head are said before the sentence.
 * What can be wrong with a number stands in `quantity-remarks.ts`.
 */
import type { RemarkText } from './remark-text.ts'

export const registryCellRemarks = {
  'cell-missing': {
    severity: 'error',
    zh: '这一格必填，没有填写；请补上。',
    en: 'This cell is required and empty; fill it in.',
  },
  'cell-stale': {
    severity: 'error',
    zh: '公式没有保存结果，读不到数；请在 Excel 或 WPS 中打开、重新计算并保存后再上传，或直接填写结果。',
    en: 'The formula was saved without a result; open the file in Excel or WPS, recalculate and save it, or enter the result itself.',
  },
  'cell-formula-error': {
    severity: 'error',
    zh: '单元格里是公式错误“{text}”，没有数据；请改正公式，或直接填写。',
    en: 'The cell holds the formula error “{text}” and no value; mend the formula or enter the value itself.',
  },
  'cell-merged': {
    severity: 'warning',
    zh: '这一格与第 {first} 行合并，数值“{text}”只计在第 {first} 行，本行视为没有填；请取消合并，各行分别填写。',
    en: 'The cell is merged with row {first}; its number “{text}” counts for row {first} only and this row is taken as empty; unmerge the cells and fill in each row.',
  },
  'cell-merged-across': {
    severity: 'warning',
    zh: '这一格与左边的单元格合并，没有自己的内容，视为没有填；请取消合并后分别填写。',
    en: 'The cell is merged with the one to its left, has no content of its own and is taken as empty; unmerge them and fill in both.',
  },
  'credit-code-destroyed': {
    severity: 'error',
    zh: '“{text}”是被 Excel 变成数字的信用代码，后几位已经丢失，无法恢复；请把该列设为“文本”，再填 18 位代码。',
    en: '“{text}” is a credit code that a spreadsheet turned into a number; its last digits are lost for good; set the column to Text and enter the 18 characters again.',
  },
  'credit-code-extra-text': {
    severity: 'error',
    zh: '“{text}”里除了信用代码还有别的内容；请只填 {proposed}，其余写入备注。',
    en: '“{text}” holds more than a credit code; enter only {proposed} and put the rest in a note.',
  },
  'credit-code-registration-number': {
    severity: 'error',
    zh: '“{text}”是 15 位的工商注册号或旧税号，不是统一社会信用代码；请查营业执照，填 18 位代码。',
    en: '“{text}” is a 15-digit registration or old tax number, no unified social credit code; take the 18 characters from the business licence.',
  },
  'credit-code-organisation-number': {
    severity: 'error',
    zh: '“{text}”是 9 位的组织机构代码，不是统一社会信用代码；请查营业执照，填 18 位代码。',
    en: '“{text}” is a 9-character organisation number, no unified social credit code; take the 18 characters from the business licence.',
  },
  'credit-code-length': {
    severity: 'error',
    zh: '“{text}”有 {length} 位，统一社会信用代码是 18 位；请对照营业执照改正。',
    en: '“{text}” has {length} characters, but a unified social credit code has 18; compare it with the business licence.',
  },
  'credit-code-letter': {
    severity: 'error',
    zh: '“{text}”里有信用代码不会用的字符“{letter}”；请对照营业执照改正。',
    en: '“{text}” holds “{letter}”, which stands in no credit code; compare it with the business licence.',
  },
  'credit-code-letter-mistaken': {
    severity: 'error',
    zh: '“{text}”里有信用代码不会用的字符“{letter}”，可能是看错了字形；请核对，应为 {proposed} 时确认采用。',
    en: '“{text}” holds “{letter}”, which stands in no credit code and was perhaps mistaken for a similar character; if {proposed} is right, confirm it.',
  },
  'credit-code-check': {
    severity: 'error',
    zh: '“{text}”的校验位不对，至少有一位填错；请对照营业执照改正。',
    en: 'The check character of “{text}” does not fit, so at least one character is wrong; compare it with the business licence.',
  },
  'credit-code-check-mistaken': {
    severity: 'error',
    zh: '“{text}”的校验位不对，可能是 {proposed}；请核对，无误时确认采用。',
    en: 'The check character of “{text}” does not fit; it may be {proposed}; confirm that if it is right.',
  },
  'industry-code-wrong': {
    severity: 'error',
    zh: '“{text}”不是行业代码；请按《国民经济行业分类》填一个字母加四位数字，如 C3972。',
    en: '“{text}” is no industry code; enter a letter and four digits as in GB/T 4754, such as C3972.',
  },
  'industry-code-coarse': {
    severity: 'error',
    zh: '“{text}”只到大类或中类，要填四位小类；请补全，如 C3972。',
    en: '“{text}” names only a division or group, but the four-digit class is asked for; complete it, as in C3972.',
  },
  'industry-code-letter': {
    severity: 'error',
    zh: '“{text}”的门类字母缺失或与数字不符；请核对，应为 {proposed} 时确认采用。',
    en: 'The section letter of “{text}” is missing or does not go with its digits; if {proposed} is right, confirm it.',
  },
  'year-implausible': {
    severity: 'error',
    zh: '“{text}”不像一个年份；请填四位年份，如 2025。',
    en: '“{text}” does not look like a year; enter four digits, such as 2025.',
  },
  'year-is-date': {
    severity: 'error',
    zh: '“{text}”是一个日期，这里要填年份；应为 {proposed} 时请确认采用，并把单元格格式改为“常规”。',
    en: '“{text}” is a date, but a year is asked for; if {proposed} is right, confirm it, and set the cell’s format to General.',
  },
  'year-short': {
    severity: 'error',
    zh: '“{text}”只有两位年份；应为 {proposed} 时请确认采用。',
    en: '“{text}” has only two digits of a year; if {proposed} is right, confirm it.',
  },
  'year-unreadable': {
    severity: 'error',
    zh: '“{text}”不是年份；请填四位年份，如 2025。',
    en: '“{text}” is no year; enter four digits, such as 2025.',
  },
  'month-without-year': {
    severity: 'error',
    zh: '“{text}”没有说是哪一年；请写全，如 2025年3月，或在导入时选定年度。',
    en: '“{text}” does not say the year; write 2025-03, or choose the year while importing.',
  },
  'month-zero-lost': {
    severity: 'error',
    zh: '“{text}”可能是 1 月，也可能是末尾的 0 被 Excel 略去的 10 月；是 {proposed} 时请确认采用，否则改写为“2025年10月”的样子。',
    en: '“{text}” may be January, or October whose last zero a spreadsheet dropped; if {proposed} is right, confirm it, else write it as 2025-10.',
  },
  'month-is-day': {
    severity: 'error',
    zh: '“{text}”是某一天，这里要填月份；应为 {proposed} 时请确认采用。',
    en: '“{text}” is a day, but a month is asked for; if {proposed} is right, confirm it.',
  },
  'month-unsure': {
    severity: 'error',
    zh: '“{text}”可能是 {proposed}；请核对，无误时确认采用。',
    en: '“{text}” may be {proposed}; confirm it if it is right.',
  },
  'month-unreadable': {
    severity: 'error',
    zh: '“{text}”不是一个月份；请写成“2025年3月”或“2025-03”。',
    en: '“{text}” is no month; write it as 2025-03.',
  },
  'date-impossible': {
    severity: 'error',
    zh: '没有“{text}”这一天；请改正日期。',
    en: 'There is no such day as “{text}”; mend the date.',
  },
  'date-implausible': {
    severity: 'error',
    zh: '“{text}”的年份不合常理；请改正日期。',
    en: 'The year of “{text}” is not plausible; mend the date.',
  },
  'date-range': {
    severity: 'error',
    zh: '“{text}”是一段时间，这里要填一个日期；请只填其中对应的一天。',
    en: '“{text}” is a stretch of time, but one date is asked for; enter the day that is meant.',
  },
  'date-from-serial': {
    severity: 'info',
    zh: '“{text}”是 Excel 的日期序号，已读作 {read}；请核对，并把单元格格式改为“日期”。',
    en: '“{text}” is a spreadsheet’s serial number of a date and was read as {read}; check it, and set the cell’s format to Date.',
  },
  'date-without-day': {
    severity: 'error',
    zh: '“{text}”没有说是哪一天；按当月 1 日 {proposed} 计时请确认采用，否则补上日期。',
    en: '“{text}” does not say the day; confirm {proposed}, the first of the month, or add the day.',
  },
  'date-only-year': {
    severity: 'error',
    zh: '“{text}”只有年份；请填完整日期，如 2023-07-01。',
    en: '“{text}” is only a year; enter a whole date, such as 2023-07-01.',
  },
  'date-short-year': {
    severity: 'error',
    zh: '“{text}”只有两位年份；应为 {proposed} 时请确认采用。',
    en: '“{text}” has only two digits of a year; if {proposed} is right, confirm it.',
  },
  'date-ambiguous': {
    severity: 'error',
    zh: '“{text}”分不清哪个是月、哪个是日；请写成 2023-07-01 的样子。',
    en: 'In “{text}” day and month cannot be told apart; write it as 2023-07-01.',
  },
  'date-other-order': {
    severity: 'error',
    zh: '“{text}”的年月日顺序不同，应为 {proposed} 时请确认采用。',
    en: '“{text}” has day, month and year in another order; if {proposed} is right, confirm it.',
  },
  'date-unreadable': {
    severity: 'error',
    zh: '“{text}”不是日期；请写成 2023-07-01 的样子。',
    en: '“{text}” is no date; write it as 2023-07-01.',
  },
  'flag-unknown': {
    severity: 'error',
    zh: '“{text}”看不出是“是”还是“否”；请填“是”或“否”。',
    en: 'Whether “{text}” means yes or no is unclear; enter yes or no.',
  },
  'choice-unknown': {
    severity: 'error',
    zh: '“{text}”不在可选范围内；请从以下各项中选填：{known}。',
    en: '“{text}” is not one of the choices; use one of {known}.',
  },
  'choice-mistaken': {
    severity: 'error',
    zh: '“{text}”不在可选范围内（{known}）；应为“{proposed}”时请确认采用。',
    en: '“{text}” is not one of the choices ({known}); if “{proposed}” is meant, confirm it.',
  },
  'reference-no-list': {
    severity: 'error',
    zh: '“{text}”无法核对，系统里还没有这份名单；请先导入名单，或改填代码。',
    en: '“{text}” cannot be looked up, since there is no such list yet; import the list first, or enter the code.',
  },
  'reference-unknown': {
    severity: 'error',
    zh: '系统里没有“{text}”；请核对名称，确属新增的请先登记。',
    en: '“{text}” is not known here; check the name, and register it first if it is new.',
  },
  'reference-unknown-near': {
    severity: 'error',
    zh: '系统里没有“{text}”，相近的有：{candidates}；请核对后改为其中之一。',
    en: '“{text}” is not known here; similar names are {candidates}; use one of them if it is meant.',
  },
  'reference-unknown-enterprise': {
    severity: 'error',
    zh: '信用代码 {text} 格式正确，但系统里没有这家企业；请先登记企业，或核对代码。',
    en: 'Credit code {text} is well formed, but no such enterprise is known here; register the enterprise first, or check the code.',
  },
  'reference-mistaken': {
    severity: 'error',
    zh: '系统里没有“{text}”，最接近的是“{proposed}”；确是同一个时请确认采用。',
    en: '“{text}” is not known here; the closest is “{proposed}”; confirm it if they are the same.',
  },
  'reference-ambiguous': {
    severity: 'error',
    zh: '“{text}”对应不止一个（{candidates}）；请写全称。',
    en: '“{text}” fits more than one ({candidates}); write the full name.',
  },
  'text-too-long': {
    severity: 'error',
    zh: '“{text}”有 {length} 字，超过 {limit} 字；请缩短。',
    en: '“{text}” has {length} characters, more than {limit}; shorten it.',
  },
  'text-spaced': {
    severity: 'info',
    zh: '“{text}”中间有空格，已照原样保留；不需要空格时请改为“{proposed}”。',
    en: '“{text}” has spaces inside, which were kept; change it to “{proposed}” if they are not meant.',
  },
  'text-digits-lost': {
    severity: 'error',
    zh: '“{text}”是被 Excel 变成数字的编号，后几位已经丢失，无法恢复；请把该列设为“文本”后重新填写。',
    en: '“{text}” is a number that a spreadsheet shortened; its last digits are lost for good; set the column to Text and enter it again.',
  },
  'text-zero-lost': {
    severity: 'warning',
    zh: '“{text}”比同列其他编号短，可能丢了开头的 0；请核对，应为“{proposed}”时确认采用。',
    en: '“{text}” is shorter than the other numbers of its column, perhaps for want of leading zeros; if “{proposed}” is right, confirm it.',
  },
  'text-became-date': {
    severity: 'error',
    zh: '单元格里是日期 {text}，这里要填文字，可能是 Excel 把“1-2”这样的编号变成了日期；请把该列设为“文本”后重新填写。',
    en: 'The cell holds the date {text} where text is asked for; a spreadsheet perhaps made it of a number such as 1-2; set the column to Text and enter it again.',
  },
  'number-with-note': {
    severity: 'warning',
    zh: '“{text}”在数字后面另有说明“{note}”，数字按 {proposed} 计；请核对，并把说明移到备注。',
    en: '“{text}” has a remark “{note}” behind its number, which is read as {proposed}; check it, and move the remark to a note.',
  },
  'number-scientific': {
    severity: 'error',
    zh: '“{text}”是科学计数法，末尾的数位可能已经丢失；确为 {proposed} 时请确认采用，否则填写完整数字。',
    en: '“{text}” is in scientific notation, and its last digits may be lost; confirm {proposed} if it is exact, or enter the whole number.',
  },
  'number-scale-twice': {
    severity: 'error',
    zh: '这一列已按“{unit}”计，“{text}”里又有“万”或“亿”，看不出乘了几次；应为 {proposed} 时请确认采用。',
    en: 'The column counts in {unit} already, and “{text}” has a scale word too; if {proposed} is right, confirm it.',
  },
  'number-own-unit': {
    severity: 'warning',
    zh: '“{text}”写明了与表头不同的单位“{unit}”，以单元格为准，折合 {read} {expected}；请核对。',
    en: '“{text}” names a unit of its own ({unit}), which goes before the head’s and makes {read} {expected}; check it.',
  },
  'number-unit-mismatch': {
    severity: 'error',
    zh: '“{text}”的单位是“{unit}”，这一项按“{expected}”计量，不是同一类量；请按“{expected}”填写。',
    en: '“{text}” is in {unit}, but this is measured in {expected}, which is another kind of quantity; enter it in {expected}.',
  },
  'number-not-whole': {
    severity: 'error',
    zh: '“{text}”不是整数；应为 {proposed} 时请确认采用。',
    en: '“{text}” is not a whole number; if {proposed} is right, confirm it.',
  },
  'number-too-small': {
    severity: 'error',
    zh: '“{text}”小于下限 {limit}；请核对正负号和单位。',
    en: '“{text}” is below the limit {limit}; check its sign and unit.',
  },
  'number-too-large': {
    severity: 'error',
    zh: '“{text}”大于上限 {limit}；请核对数字和单位。',
    en: '“{text}” is above the limit {limit}; check the number and its unit.',
  },
} as const satisfies Record<string, RemarkText>

export type RegistryCellRemarkCode = keyof typeof registryCellRemarks
