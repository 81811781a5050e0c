/** Remarks about a confirmation sheet that comes back as a workbook. `name` is the field that a row asks about. */
import type { RemarkText } from './remark-text.ts'

export const confirmationRemarks = {
  'confirmation-no-head': {
    severity: 'error',
    zh: '没有找到确认单的表头，需要有“认为正确的数值”“理由”和隐藏的“行标识”三列；请重新下载，把填写的内容抄过去后再上传。',
    en: 'No head of a confirmation sheet was found: it needs the columns “Value held right”, “Reason” and the hidden “Row key”; download it again, copy your entries into it and upload that.',
  },
  'confirmation-row-unknown': {
    severity: 'error',
    zh: '“{text}”不是这张确认单要核对的字段；请删去这一行的内容。',
    en: '“{text}” is no field that this sheet asks about; clear this row.',
  },
  'confirmation-row-double': {
    severity: 'error',
    zh: '“{name}”在第 {first} 行已经有了；请只保留一行。',
    en: '“{name}” stands in row {first} already; keep one of the two.',
  },
  'confirmation-row-missing': {
    severity: 'error',
    zh: '表里没有“{name}”这一行，看不出是否无误；请重新下载，不要删除行。',
    en: 'The row “{name}” is gone, so whether it is right is unknown; download the sheet again and delete no rows.',
  },
  'confirmation-held-same': {
    severity: 'error',
    zh: '“{name}”填的数与台账值相同，不是异议；没有出入请把这一行清空，有出入请改填认为正确的数。',
    en: 'The value given for “{name}” is the one that is stored; clear the row if it is right, or enter the value you hold right.',
  },
  'confirmation-held-absent': {
    severity: 'error',
    zh: '“{name}”填的是“{text}”，看不出正确的数是多少；没有出入请把这一行清空，确实没有这项数据请在网页上逐项说明。',
    en: '“{text}” does not say what is right for “{name}”; clear the row if the stored value is right, or object on the page if there is no such value at all.',
  },
  'confirmation-reason-missing': {
    severity: 'error',
    zh: '“{name}”填了认为正确的数值，没有写理由；请在“理由”列写明。',
    en: 'A value is given for “{name}” without a reason; write it into the column “Reason”.',
  },
  'confirmation-reason-alone': {
    severity: 'error',
    zh: '“{name}”写了理由，没有填认为正确的数值；请补上，没有出入请把理由清空。',
    en: 'A reason is given for “{name}” without the value held right; enter it, or clear the reason if the stored value is right.',
  },
  'confirmation-reason-long': {
    severity: 'error',
    zh: '理由有 {length} 字，最多 {limit} 字；请写得简短些。',
    en: 'The reason has {length} characters, and at most {limit} are kept; shorten it.',
  },
} as const satisfies Record<string, RemarkText>

export type ConfirmationRemarkCode = keyof typeof confirmationRemarks
