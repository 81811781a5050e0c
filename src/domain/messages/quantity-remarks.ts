/** Remarks about a number that someone typed. `{text}` is what stands in the cell. */
import type { RemarkText } from './remark-text.ts'

export const quantityRemarks = {
  'quantity-approximate': {
    severity: 'error',
    zh: '“{text}”是约数，不是确切的数字；请填 {proposed}，并把“{words}”写入备注。',
    en: '“{text}” is approximate, not an exact number; enter {proposed} and put “{words}” in the note.',
  },
  'quantity-range': {
    severity: 'error',
    zh: '“{text}”是一个区间，不是一个数字；请只填一个数字，把区间写入备注。',
    en: '“{text}” is a range, not one number; enter one number and put the range in the note.',
  },
  'quantity-formula-error': {
    severity: 'error',
    zh: '单元格里是公式错误“{text}”，没有数值；请改正公式，或直接填写数字。',
    en: 'The cell holds the formula error “{text}” and no value; mend the formula or enter the number itself.',
  },
  'quantity-stale': {
    severity: 'error',
    zh: '单元格里的公式没有保存结果；请在 Excel 或 WPS 中打开、重新计算并保存后再上传，或直接填写数字。',
    en: 'The formula in the cell was saved without a result; open the file in Excel or WPS, recalculate and save it, or enter the number itself.',
  },
  'quantity-date': {
    severity: 'error',
    zh: '单元格里是日期 {text}，不是数字；请把单元格格式改为“常规”，再填写数字。',
    en: 'The cell holds the date {text}, not a number; set the cell’s format to General and enter the number.',
  },
  'quantity-several': {
    severity: 'error',
    zh: '“{text}”里有不止一个数字；请只填一个数字，其余写入备注。',
    en: '“{text}” holds more than one number; enter one and put the rest in the note.',
  },
  'quantity-separators': {
    severity: 'error',
    zh: '“{text}”里的分隔符位置不对，看不出是多少；请去掉分隔符，只用小数点。',
    en: 'The separators in “{text}” are misplaced, so the number is unclear; leave them out and use a decimal point only.',
  },
  'quantity-unknown-unit': {
    severity: 'error',
    zh: '“{text}”里的单位“{unit}”无法识别；请改用表头的单位，只填数字。',
    en: 'The unit “{unit}” in “{text}” is not known; use the unit of the column’s head and enter only the number.',
  },
  'quantity-not-number': {
    severity: 'error',
    zh: '“{text}”不是数字；请填写数字，确无数据请填“—”。',
    en: '“{text}” is not a number; enter a number, or “—” when there is none.',
  },
  'quantity-too-long': {
    severity: 'error',
    zh: '“{text}”的位数太多，无法准确保存；请检查是否把代码或电话填进了数值栏。',
    en: '“{text}” has too many digits to be kept exactly; check whether a code or telephone number went into this column.',
  },
} as const satisfies Record<string, RemarkText>

export type QuantityRemarkCode = keyof typeof quantityRemarks
