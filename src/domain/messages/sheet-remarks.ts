/** Remarks about a filled reporting sheet: whose it is, which row speaks of what, why a cell was not taken. `name` is the plan's indicator. */
import type { RemarkText } from './remark-text.ts'

export const sheetRemarks = {
  'sheet-key-lost': {
    severity: 'warning',
    zh: '这份表里没有本系统的标识页（可能是复制到了别的工作簿，或存成了 CSV），已按指标名称和期间逐行核对；请在预览中核对每一行后再确认。',
    en: 'The file lacks our key sheet (copied into another workbook, perhaps, or saved as CSV), so rows were matched by indicator and period; check every row of the preview before you confirm.',
  },
  'sheet-no-head': {
    severity: 'error',
    zh: '没有找到填报表的表头，需要有“数值”列，以及“指标”“序号”“行标识”中的至少一列；请把表头补上，或重新下载填报表，把数据粘贴进去后再传。',
    en: 'No head of a reporting table was found: it needs a column “Value” and one of “Indicator”, “No.” and “Row key”; add the head, or download the sheet again, paste the data into it and upload that.',
  },
  'sheet-too-long': {
    severity: 'error',
    zh: '“{sheet}”有内容的行超过 {limit} 行，其后的没有读取，看来不是填报表；请只保留填报表的各行再传。',
    en: '“{sheet}” has more than {limit} rows with content, and what follows was not read, since it does not look like a reporting sheet; keep the rows of the reporting sheet only and upload it again.',
  },
  'sheet-column-double': {
    severity: 'error',
    zh: '“{label}”有不止一列，无法判断以哪一列为准；请只保留一列，或把其余列改名。',
    en: 'There is more than one column “{label}”, and which one counts is unclear; keep one, or rename the others.',
  },
  'sheet-columns-ignored': {
    severity: 'info',
    zh: '以下各列不是填报表的列，没有采用：{columns}；无需处理。',
    en: 'These columns are not of the reporting sheet and were passed over: {columns}; nothing need be done.',
  },
  'sheet-others-ignored': {
    severity: 'warning',
    zh: '工作簿里还有别的表像是填报表（{sheets}），只采用了“{sheet}”；如要采用别的表，请把它单独存成一个文件再传。',
    en: 'Other sheets of the workbook look like reporting tables too ({sheets}); only “{sheet}” was taken; save another one as a file of its own to use it.',
  },
  'sheet-row-unknown': {
    severity: 'error',
    zh: '“{text}”（期间：{period}）不是本次要本单位填报的指标；请核对名称和期间，或删去这一行的数值。',
    en: '“{text}” (period: {period}) is not asked of this unit in this sheet; check its name and period, or clear the value of the row.',
  },
  'sheet-row-ambiguous': {
    severity: 'error',
    zh: '“{text}”对应不止一个填报项（{candidates}）；请补上指标名称和期间，或改用系统下载的填报表。',
    en: '“{text}” fits more than one figure ({candidates}); add the indicator’s name and the period, or use the sheet downloaded from here.',
  },
  'sheet-row-double': {
    severity: 'error',
    zh: '“{name}”{period}在第 {first} 行已经填过；请只保留一行。',
    en: '“{name}”, {period}, was filled in before, at row {first}; keep one of the two.',
  },
  'sheet-row-rematched': {
    severity: 'warning',
    zh: '这一行写的是“{name}”，隐藏的行标识却属于“{hidden}”（可能只排序了部分列），已以看得见的名称为准；请在预览中核对这一行。',
    en: 'The row says “{name}” while its hidden key belongs to “{hidden}” (only some columns were sorted, perhaps), so the visible name was taken; check the row in the preview.',
  },
  'sheet-row-renamed': {
    severity: 'warning',
    zh: '这一行的名称或序号“{text}”与方案中的“{name}”不同，已按行标识采用；请核对是不是这一项。',
    en: 'The row is named “{text}”, which is not the plan’s “{name}”; it was taken by its row key; check that it is this one.',
  },
  'sheet-period-differs': {
    severity: 'error',
    zh: '“{name}”的期间写成了“{text}”，本行要的是 {period}；请改回期间，或下载那一期的填报表。',
    en: 'The period of “{name}” was changed to “{text}”, but the row asks for {period}; put it back, or download the sheet of that period.',
  },
  'sheet-scope-differs': {
    severity: 'error',
    zh: '“{name}”的口径写成了“{text}”，本行要的是“{expected}”，口径不同的数不能混用；请按“{expected}”填报。',
    en: 'The scope of “{name}” was changed to “{text}”, but the row asks for “{expected}”, and scopes are never mixed; report the value of “{expected}”.',
  },
  'sheet-row-stale': {
    severity: 'error',
    zh: '“{name}”{period}在您下载之后已有他人办理：系统现为 {now}（{state}），表中为 {value}；表中的数没有采用，请核对后重新下载填报表，或在填报页面逐项办理。',
    en: '“{name}”, {period}, was acted on by someone else after your download: it is now {now} ({state}), the sheet says {value}; the sheet’s number was not taken, so compare them and download the sheet again, or enter it on its page.',
  },
  'sheet-row-closed': {
    severity: 'error',
    zh: '“{name}”{period}现为“{state}”，数值 {now} 不能改为 {value}；如需更改，请先联系审核人退回，或把本格改回 {now}。',
    en: '“{name}”, {period}, is “{state}”, so {now} cannot be changed to {value}; ask the approver to return it first, or put {now} back.',
  },
  'sheet-figure-known': {
    severity: 'error',
    zh: '“{name}”{period}系统里已有 {now}（{origin}，{asOf}），不需要填报，表中的 {value} 没有采用；请改回原数，确有出入的请联系专班。',
    en: '“{name}”, {period}, is already known as {now} ({origin}, {asOf}) and is not asked for, so {value} was not taken; put the number back, and tell the plan office if it is wrong.',
  },
  'sheet-correction-needs-note': {
    severity: 'error',
    zh: '“{name}”{period}已经入库（{now}），更正为 {value} 需要写明理由；请在本行“说明”中填写。',
    en: '“{name}”, {period}, is accepted as {now}; correcting it to {value} needs a reason; write it in the row’s note.',
  },
  'sheet-note-too-long': {
    severity: 'error',
    zh: '说明有 {length} 字，超过 {limit} 字；请缩短，详细情况可作为佐证材料上传。',
    en: 'The note has {length} characters, more than {limit}; shorten it, and upload the details as evidence.',
  },
  'sheet-note-alone': {
    severity: 'warning',
    zh: '“{name}”只有说明、没有数值，说明不会保存；请填写数值，或在填报页面说明情况。',
    en: '“{name}” has a note but no value, so the note is not kept; enter the value, or say so on its page.',
  },
  'sheet-value-missing': {
    severity: 'warning',
    zh: '“{name}”填的是“{text}”，按“没有数据”处理，本次不入库；有数后请再报。',
    en: '“{name}” holds “{text}”, which is read as “no number”, so nothing is entered; report it when there is one.',
  },
  'sheet-value-emptied': {
    severity: 'warning',
    zh: '“{name}”{period}原填 {now}，表中被清空，系统里的数不变；如要撤回，请在填报页面办理。',
    en: '“{name}”, {period}, was {now} and is empty in the sheet, which changes nothing; withdraw it on its page if you mean to.',
  },
  'sheet-unit-unknown': {
    severity: 'error',
    zh: '计量单位“{text}”无法识别；请改用“{expected}”或可与之换算的单位。',
    en: 'The unit “{text}” is not known; use “{expected}” or one that converts to it.',
  },
  'sheet-unit-mismatch': {
    severity: 'error',
    zh: '“{name}”按“{expected}”计量，表中写的是“{unit}”，不是同一类量；请按“{expected}”填写。',
    en: '“{name}” is measured in “{expected}”, but the sheet says “{unit}”, which is another kind of quantity; enter it in “{expected}”.',
  },
  'sheet-unit-from-cell': {
    severity: 'info',
    zh: '单元格里写明了单位“{unit}”（计量单位列为“{column}”），以单元格为准，折合 {value}{inUnit}；请在预览中核对。',
    en: 'The cell names the unit “{unit}” (the unit column says “{column}”); the cell goes first, which makes {value}{inUnit}; check it in the preview.',
  },
  'sheet-rows-missing': {
    severity: 'info',
    zh: '表中缺少 {count} 行待填报的指标（{names}），不影响其余各行；有数后请另行填报。',
    en: 'The sheet lacks {count} rows that are still asked for ({names}); the others are not affected; report them when you can.',
  },
  'sheet-total-ignored': {
    severity: 'info',
    zh: '“{text}”行是合计，没有采用；无需处理。',
    en: 'The row “{text}” is a total and was passed over; nothing need be done.',
  },
  'sheet-nothing-new': {
    severity: 'warning',
    zh: '表中没有可入库的新数；请填写黄色单元格后再传。',
    en: 'The sheet holds no new value to enter; fill in the yellow cells and upload it again.',
  },
} as const satisfies Record<string, RemarkText>

export type SheetRemarkCode = keyof typeof sheetRemarks
