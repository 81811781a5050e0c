/**
 * Remarks about the table of a registry's sheet before its rows are read: where it is, what its columns are taken for, what must be asked.
 * `{head}` is a column's head as written, `{label}` the field's name here.
 */
import type { RemarkText } from './remark-text.ts'

export const registryTableRemarks = {
  'table-none': {
    severity: 'error',
    zh: '工作表“{sheet}”里没有找到“{registry}”的表头，需要有“{key}”等列名；请补上表头，或换一张工作表。',
    en: 'No head of “{registry}” was found in sheet “{sheet}”; it needs columns such as “{key}”; add the heads, or choose another sheet.',
  },
  'table-transposed': {
    severity: 'error',
    zh: '工作表“{sheet}”横竖颠倒了：指标在左边一列，企业在上面一行；请复制后用“选择性粘贴—转置”调整为一行一家企业再上传。',
    en: 'Sheet “{sheet}” lies on its side: fields run down and rows run across; copy it, choose Paste Special, Transpose, and upload it with one enterprise a row.',
  },
  'column-by-content': {
    severity: 'warning',
    zh: '“{head}”列按内容看是“{label}”，已照此读取；请确认。',
    en: 'Column “{head}” looks like “{label}” by what stands in it and was read so; confirm it.',
  },
  'column-by-name': {
    severity: 'warning',
    zh: '表里没有信用代码列，只能按“{head}”查找企业，重名或改名的会查不到；请补上“{label}”列，或确认按名称查找。',
    en: 'The table has no credit codes, so enterprises are found by “{head}”, which fails for renamed ones; add a column “{label}”, or confirm that names will do.',
  },
  'column-unsure': {
    severity: 'warning',
    zh: '“{head}”列读作“{label}”，表头另有“{note}”，口径可能不同；请确认是同一项，否则改为不采用。',
    en: 'Column “{head}” was read as “{label}”, but its head also says “{note}”, which may change its meaning; confirm it, or leave the column out.',
  },
  'column-foreign': {
    severity: 'info',
    zh: '“{head}”列是另一种口径（如同比、累计、上年、其中），不是“{label}”，没有采用；确是同一项时请手工选定。',
    en: 'Column “{head}” measures something else (a growth rate, a part, another year), not “{label}”, and was passed over; choose it by hand if it is the same.',
  },
  'columns-unknown': {
    severity: 'info',
    zh: '以下各列不是本台账的字段，没有采用：{heads}；需要采用的请手工选定字段。',
    en: 'These columns are no fields of this registry and were passed over: {heads}; choose fields for them if they are needed.',
  },
  'column-double': {
    severity: 'error',
    zh: '“{heads}”都可能是“{label}”，内容又不一样，没有采用；请选定以哪一列为准。',
    en: '“{heads}” could each be “{label}” and hold different things, so none was taken; choose the one that counts.',
  },
  'column-same': {
    severity: 'info',
    zh: '“{head}”列与另一列同是“{label}”，内容一致，只用来核对；无需处理。',
    en: 'Column “{head}” is “{label}” once more with the same content and only serves as a check; nothing need be done.',
  },
  'column-rival': {
    severity: 'warning',
    zh: '“{head}”列也叫“{label}”，但没有内容或内容对不上，采用了另一列；请确认。',
    en: 'Column “{head}” is called “{label}” too but is empty or holds something else, so the other one was taken; confirm it.',
  },
  'column-hidden': {
    severity: 'warning',
    zh: '“{head}”列（“{label}”）在表里是隐藏的，仍已读取；请确认是否要用，不用的请改为不采用。',
    en: 'Column “{head}” (“{label}”) is hidden in the sheet and was read all the same; leave it out if it is not meant.',
  },
  'column-unit-assumed': {
    severity: 'info',
    zh: '“{head}”列没有写单位，按“{unit}”读取；单位不同的请改正表头，如“{label}（{unit}）”。',
    en: 'Column “{head}” names no unit and was read in {unit}; write the unit into the head if it is another: “{label} ({unit})”.',
  },
  'column-unit-noted': {
    severity: 'info',
    zh: '“{head}”列的表头没有写单位，按表外注明的“{unit}”读取；请核对。',
    en: 'The head “{head}” names no unit, so the note on the sheet was followed: {unit}; check it.',
  },
  'column-unit-suspected': {
    severity: 'warning',
    zh: '“{head}”列没有写单位，数值却大得不像“{unit}”（多为 {typical} 左右），可能是更小的单位；请核对后在表头写明单位。',
    en: 'Column “{head}” names no unit, and its numbers (about {typical}) seem too large for {unit}; check the unit and write it into the head.',
  },
  'column-unit-mismatch': {
    severity: 'error',
    zh: '“{head}”列的单位是“{unit}”，“{label}”按“{expected}”计量，不是同一类量，没有采用；请改正表头，或改选字段。',
    en: 'Column “{head}” is in {unit}, but “{label}” is measured in {expected}, another kind of quantity, so it was not taken; mend the head, or choose another field.',
  },
  'column-unit-differs': {
    severity: 'warning',
    zh: '“{head}”列的表头写“{unit}”，表外又注明“{other}”，以表头为准；请核对。',
    en: 'The head “{head}” says {unit} while a note on the sheet says {other}; the head goes first; check it.',
  },
  'column-content-differs': {
    severity: 'warning',
    zh: '“{head}”列的内容大多不像“{label}”（如“{example}”）；请确认选对了列。',
    en: 'Most of what stands in column “{head}” does not look like “{label}” (such as “{example}”); check that it is the right column.',
  },
  'column-carried': {
    severity: 'warning',
    zh: '“{head}”列只在每组第一行填写，下面的空格按同一“{label}”处理；请确认，不是同一个的请逐行填写。',
    en: 'Column “{head}” is filled only in the first row of each group, and empty cells below were read as the same “{label}”; confirm it, or fill in every row.',
  },
  'column-other-period': {
    severity: 'info',
    zh: '“{head}”列是 {period} 的数，本次导入 {chosen}，没有采用；需要时另行导入 {period}。',
    en: 'Column “{head}” is of {period}, while {chosen} is being imported, so it was passed over; import {period} separately.',
  },
  'column-period-unfit': {
    severity: 'warning',
    zh: '“{head}”列是 {period} 的数，本台账按{unit}记录，不能采用；请提供整{unit}的数。',
    en: 'Column “{head}” is of {period}, but this registry is kept by {unit}, so it was passed over; bring figures of a whole {unit}.',
  },
  'field-missing': {
    severity: 'error',
    zh: '表里没有必填的“{label}”；请补上这一列，或为某一列选定为“{label}”；各行都一样的，可统一填写一次。',
    en: 'The table lacks “{label}”, which is required; add the column, choose one for it, or give it once if all rows share it.',
  },
  'period-missing': {
    severity: 'error',
    zh: '看不出这些数据是哪一{unit}的；请在导入时选定，或在表里加一列“{label}”。',
    en: 'Which {unit} the rows are of is not said; choose it while importing, or add a column “{label}”.',
  },
  'period-several': {
    severity: 'error',
    zh: '表里出现了不止一个{unit}（{periods}）；请选定本次导入的是哪一个。',
    en: 'The sheet speaks of more than one {unit} ({periods}); choose the one to import.',
  },
  'period-differs': {
    severity: 'error',
    zh: '要导入的是 {asked}，但{source}写的是 {found}；请核对文件，或改选 {found}。',
    en: '{asked} was asked for, but the {source} says {found}; check the file, or choose {found}.',
  },
  'period-from-notes': {
    severity: 'info',
    zh: '表里没有“{label}”列，按{source}（“{text}”）读作 {period}；请确认。',
    en: 'The table has no column “{label}”; by the {source} (“{text}”) its rows are taken to be of {period}; confirm it.',
  },
  'period-unfit': {
    severity: 'error',
    zh: '{source}写的是 {period}，本台账按{unit}记录，这可能是累计数或别的期间；请核对，确认后选定{unit}。',
    en: 'The {source} says {period}, but this registry is kept by {unit}; these may be cumulative figures or of another time; check it and choose the {unit}.',
  },
  'town-from-sheet': {
    severity: 'warning',
    zh: '表里没有“{label}”列，按工作表名称或标题读作“{town}”；请确认。',
    en: 'The table has no column “{label}”; by the sheet’s name or title its rows are taken to be of {town}; confirm it.',
  },
  'mapping-unknown-field': {
    severity: 'error',
    zh: '“{head}”列选定的字段“{field}”不在“{registry}”里；请重新选择。',
    en: 'Column “{head}” was given the field “{field}”, which “{registry}” does not have; choose another.',
  },
  'mapping-double-field': {
    severity: 'error',
    zh: '“{heads}”都选定为“{label}”；请只保留一列。',
    en: '“{heads}” were all chosen for “{label}”; keep one of them.',
  },
  'sheets-same-content': {
    severity: 'warning',
    zh: '工作表“{sheet}”与“{other}”内容相同，只采用“{other}”；确有不同的请分别上传。',
    en: 'Sheets “{sheet}” and “{other}” have the same content, so only “{other}” is taken; upload them separately if they differ.',
  },
  'sheets-several': {
    severity: 'warning',
    zh: '有不止一张工作表像是“{registry}”（{sheets}）；请选定要导入哪几张。',
    en: 'More than one sheet looks like “{registry}” ({sheets}); choose those to import.',
  },
  'sheet-hidden': {
    severity: 'warning',
    zh: '工作表“{sheet}”是隐藏的，没有自动采用；需要时请选定。',
    en: 'Sheet “{sheet}” is hidden and was not taken by itself; choose it if it is meant.',
  },
  'mapping-given-unknown': {
    severity: 'error',
    zh: '为“{sheet}”整张表填写的字段“{field}”不在“{registry}”里；请去掉它。',
    en: 'The field “{field}” that was given for all rows of “{sheet}” is not one of “{registry}”; take it out.',
  },
  'mapping-given-wrong': {
    severity: 'error',
    zh: '为“{sheet}”整张表填写的“{label}”不能是“{value}”；请重新填写，或改由某一列提供。',
    en: '“{label}” cannot be “{value}” for all rows of “{sheet}”; give another value, or take it from a column.',
  },
  'mapping-not-yours': {
    severity: 'error',
    zh: '“{sheet}”的“{label}”不由您的单位提供；请改为不采用，或请责任单位导入。',
    en: '“{label}” of “{sheet}” is not provided by your unit; leave it out, or ask the unit that provides it to bring it in.',
  },
  'remarks-not-annotated': {
    severity: 'info',
    zh: '批注只写到前 {shown} 处问题，另有 {count} 处没有写入；请先改正这些，再上传检查一次。',
    en: 'Only the first {shown} remarks are written into this file and {count} more are not; mend these first, then upload it again to be checked.',
  },
  'import-fault': {
    severity: 'error',
    zh: '读取文件时系统出了故障，没有入库，文件仍保留；请稍后重试，仍不成功请联系系统管理员。',
    en: 'The program failed while it read the file; nothing was stored and the file is kept. Try again later, and tell the system administrator if it fails again.',
  },
} as const satisfies Record<string, RemarkText>

export type RegistryTableRemarkCode = keyof typeof registryTableRemarks
