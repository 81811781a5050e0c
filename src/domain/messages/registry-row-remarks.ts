/** Remarks about rows and columns of a registry's sheet as they are read: keys given twice, names that do not fit, rows that are no data. */
import type { RemarkText } from './remark-text.ts'

export const registryRowRemarks = {
  'row-double': {
    severity: 'error',
    zh: '与第 {first} 行重复：都是“{key}”；请只保留一行。',
    en: 'The row repeats row {first}: both are “{key}”; keep one of them.',
  },
  'row-doubled': {
    severity: 'error',
    zh: '第 {second} 行又填了一次“{key}”；请只保留一行。',
    en: 'Row {second} brings “{key}” once more; keep one of them.',
  },
  'row-check-fails': {
    severity: 'error',
    zh: '这一行不符合“{check}”（{values}），没有采用；请核对这几项数据。',
    en: 'The row breaks the rule that {check} ({values}), so it was not taken; check these values.',
  },
  'row-check-asks': {
    severity: 'warning',
    zh: '这一行不符合“{check}”（{values}）；确实如此的可以保留，否则请改正。',
    en: 'The row is at odds with the rule that {check} ({values}); keep it if it is true, or mend it.',
  },
  'row-new-incomplete': {
    severity: 'error',
    zh: '系统里还没有这一条，新增时必须有“{label}”，没有采用；请补上，或核对代码是否填错。',
    en: 'This record is not there yet, and a new one needs “{label}”, so it was not taken; add it, or check whether the code is right.',
  },
  'row-new-open': {
    severity: 'warning',
    zh: '新增的这一条还没有“{label}”（由{owner}提供）；先入库，列入待补清单。',
    en: 'This new record has no “{label}” yet ({owner} provides it); it is stored and listed as incomplete.',
  },
  'row-other-town': {
    severity: 'error',
    zh: '这家企业不在您的镇街名下，没有采用；迁入的企业请由原镇街或专班变更所属镇街。',
    en: 'This enterprise is not of your town, so the row was not taken; if it has moved in, the former town or the plan office changes its town.',
  },
  'row-changed-since': {
    severity: 'error',
    zh: '这条记录在您打开之后已有他人改动；请核对现在的内容后再改。',
    en: 'This record was changed since you opened it; look at how it stands now and change it again.',
  },
  'row-hidden': {
    severity: 'warning',
    zh: '这一行在表里是隐藏的（可能被筛选），仍已读取；不需要的请删去后再传。',
    en: 'The row is hidden in the sheet (by a filter, perhaps) and was read all the same; delete it if it is not meant.',
  },
  'row-unclear': {
    severity: 'error',
    zh: '这一行有内容（“{text}”），但看不出是哪家企业，也不是合计或说明，没有采用；请补上“{label}”，或删去这一行。',
    en: 'The row holds something (“{text}”), but names no enterprise and is neither a total nor a note, so it was not taken; add “{label}”, or delete the row.',
  },
  'row-other-head': {
    severity: 'error',
    zh: '这一行是列顺序不同的表头（“{text}”），从这里到下一个相同的表头为止都没有读取；请把各段的列调整成一样的顺序，或拆成几张工作表。',
    en: 'The row is a head with its columns in another order (“{text}”), and nothing was read from here to the next head that is the same; put the columns of all parts in one order, or split the sheet.',
  },
  'row-no-data': {
    severity: 'error',
    zh: '这一行（“{text}”）像是合计、说明或空行，不是一条记录；请去掉或补全后再提交。',
    en: 'This row (“{text}”) looks like a sum, a note or an empty row and not like a record; leave it out, or complete it, and send the rows again.',
  },
  'row-example': {
    severity: 'info',
    zh: '这一行像是填写示例（“{text}”），没有采用；确是数据的请改正。',
    en: 'The row looks like an example (“{text}”) and was passed over; mend it if it is data.',
  },
  'row-section-unknown': {
    severity: 'info',
    zh: '小标题“{text}”不是镇街，没有采用；无需处理。',
    en: 'The section “{text}” is no town and was passed over; nothing need be done.',
  },
  'row-period-differs': {
    severity: 'warning',
    zh: '这一行是 {found} 的，要导入的是 {asked}；请核对。',
    en: 'The row is of {found}, but {asked} was asked for; check it.',
  },
  'row-period-ahead': {
    severity: 'error',
    zh: '这一行是 {found} 的，而现在才 {now}，还没有开始的期间不会有数；请核对年月。',
    en: 'The row is of {found}, and it is {now} now: there are no figures of a time that has not begun; check it.',
  },
  'name-differs': {
    severity: 'warning',
    zh: '{code} 在系统里是“{known}”，表里写“{text}”；请核对代码是否填错，改过名的请更新企业名称。',
    en: '{code} is known as “{known}”, but the sheet says “{text}”; check the code, and update the name if the enterprise was renamed.',
  },
  'name-two-codes': {
    severity: 'warning',
    zh: '“{text}”在第 {first} 行的信用代码是 {other}，这里是 {code}；请核对哪一个对。',
    en: '“{text}” has code {other} in row {first} and {code} here; check which is right.',
  },
  'code-two-names': {
    severity: 'warning',
    zh: '{code} 在第 {first} 行叫“{other}”，这里叫“{text}”；请核对是不是同一家企业。',
    en: '{code} is called “{other}” in row {first} and “{text}” here; check that it is one enterprise.',
  },
  'column-says-other': {
    severity: 'warning',
    zh: '“{head}”写的是“{text}”，与本行的“{label}”{value} 不一致；请核对。',
    en: '“{head}” says “{text}”, which is not the row’s “{label}” {value}; check it.',
  },
  'value-rounded': {
    severity: 'info',
    zh: '“{label}”保留 {decimals} 位小数，本列有 {count} 格舍去了更多的小数（如第 {row} 行 {text} 计为 {rounded}）；无需处理。',
    en: '“{label}” keeps {decimals} decimals; {count} cells of the column were rounded (row {row}: {text} became {rounded}); nothing need be done.',
  },
  'value-rounded-away': {
    severity: 'warning',
    zh: '“{label}”只保留 {decimals} 位小数，本列有 {count} 格太小，计为 {rounded}（如第 {row} 行填的是 {text}）；如果是按更大的单位填的，请按表头的单位更正。',
    en: '“{label}” keeps {decimals} decimals; {count} cells of the column are too small for that and became {rounded} (row {row} says {text}); if they stand in a larger unit, convert them to the column’s.',
  },
  'flag-blank-unclear': {
    severity: 'warning',
    zh: '“{label}”只在“是”的行打了勾，{count} 行空着，按“未填”处理；空着表示“否”的请填“否”。',
    en: '“{label}” is ticked where it holds, and {count} rows are empty, which is read as “not said”; enter “no” if that is meant.',
  },
  'remarks-left-out': {
    severity: 'warning',
    zh: '同类问题（{code}）还有 {count} 处，没有一一列出；请先按已列出的改正整列。',
    en: 'There are {count} more of the same kind ({code}) that are not listed; mend the whole column as shown by those that are.',
  },
  'total-differs': {
    severity: 'warning',
    zh: '“{text}”行的“{label}”为 {reported}，各行相加是 {sum}；请核对是否漏行或填错。',
    en: 'The row “{text}” reports {reported} for “{label}”, but the rows add up to {sum}; check for missing rows and wrong figures.',
  },
} as const satisfies Record<string, RemarkText>

export type RegistryRowRemarkCode = keyof typeof registryRowRemarks
