/** Refusals of the plan, of reporting and of the map. */
import type { RefusalText } from './refusal-text.ts'

export const reportingRefusals = {
  'no-plan': {
    status: 404,
    zh: '本区还没有行动方案；请由专班导入方案后再看。',
    en: 'This district holds no plan yet; the plan office has to bring one in first.',
  },
  'unknown-indicator': {
    status: 422,
    zh: '方案中没有编号为“{indicator}”的指标，没有入库；可用编号见指标列表。',
    en: 'The plan has no indicator “{indicator}”, so nothing was saved; the list of indicators shows the ids.',
  },
  'period-not-over': {
    status: 422,
    zh: '期间“{period}”尚未结束，{over} 起才能填报；没有入库，请核对期间。',
    en: 'The period “{period}” is not over; it can be reported from {over} on. Nothing was saved; check the period.',
  },
  'unit-mismatch': {
    status: 422,
    zh: '单位“{unit}”与本指标的计量单位“{expected}”不是同一类量，没有入库；请按“{expected}”填写。',
    en: '“{unit}” measures another thing than this indicator’s unit “{expected}”, so nothing was saved; enter the value in that unit.',
  },
  'unit-slip-suspected': {
    status: 422,
    zh: '{value}{inUnit}，约为应有量级 {expected}{inUnit}的 {times} 倍，像是单位填错；若是，请改填 {proposed}{inUnit}；若数值无误，请勾选“确认数值无误”再提交。没有入库。',
    en: '{value}{inUnit} is about {times} times the {expected}{inUnit} to be expected, which looks like a slip of the unit; enter {proposed}{inUnit} if it is one, or confirm the value and send it again. Nothing was saved.',
  },
  'awaiting-acceptance': {
    status: 409,
    zh: '期间“{period}”的数值已审核、待专班确认，现在不能改；如需更改，请先联系审核人退回。',
    en: 'The value for “{period}” is approved and awaits acceptance, so it cannot be changed now; ask the approver to return it first.',
  },
  'evidence-unknown': {
    status: 422,
    zh: '佐证文件“{id}”不存在或不属于本单位，没有入库；请重新上传后再提交。',
    en: 'The evidence “{id}” does not exist or is not of your unit, so nothing was saved; upload it again, then submit.',
  },
  'file-empty': {
    status: 422,
    zh: '文件“{name}”是空的，没有保存；请检查后重新选择。',
    en: 'The file “{name}” is empty, so nothing was kept; check it and choose again.',
  },
  'sheet-refused': {
    status: 422,
    zh: '文件“{name}”：{reason}文件没有采用，什么也没有入库；改好后请重新上传。',
    en: 'File “{name}”: {reason} It was not taken and nothing was entered; mend it and upload it again.',
  },
  'sheet-import-closed': {
    status: 409,
    zh: '文件“{name}”已于先前确认入库，不能再次入库；如需更改，请重新下载填报表填写后再传。',
    en: 'The file “{name}” was committed before and cannot be committed again; to change values, download the sheet anew, fill it in and upload that.',
  },
  'sheet-import-has-errors': {
    status: 422,
    zh: '文件“{name}”还有 {count} 处错误（{cells}），一个数也没有入库；请下载带批注的表，逐处改正后重新上传。',
    en: 'The file “{name}” still has {count} errors ({cells}), so not one value was entered; download the annotated copy, mend them and upload it again.',
  },
  'sheet-import-unanswered': {
    status: 422,
    zh: '有 {count} 个数的单位可能填错，还没有答复（{cells}），一个数也没有入库；请逐格选择“按原数”或“按建议数”后再确认。',
    en: '{count} values may be in the wrong unit and are not answered yet ({cells}), so not one value was entered; choose “as entered” or “as proposed” for each and confirm again.',
  },
  'sheet-import-stale': {
    status: 412,
    zh: '预览之后有 {count} 项已由他人办理（{cells}），一个数也没有入库；预览和文件都还在，请重新上传同一文件核对后再确认。',
    en: '{count} figures were acted on by someone else after the preview ({cells}), so not one value was entered; the file is kept, so upload it again, compare and confirm.',
  },
  'sheet-import-empty': {
    status: 422,
    zh: '文件“{name}”里没有可入库的新数，没有办理；请填写黄色单元格后重新上传。',
    en: 'The file “{name}” holds no new value, so nothing was done; fill in the yellow cells and upload it again.',
  },
  'map-not-json': {
    status: 422,
    zh: '底图文件不是有效的 JSON（{reason}），没有导入；请从制图软件重新导出 GeoJSON（UTF-8）。',
    en: 'The map file is not valid JSON ({reason}), so nothing was imported; export it again as GeoJSON (UTF-8).',
  },
  'map-refused': {
    status: 422,
    zh: '底图有 {remarks} 处问题，没有导入，原底图不变；请按所列逐条修改后再传。',
    en: 'The map has {remarks} problems, so nothing was imported and the present map stays; mend what is listed and send it again.',
  },
} as const satisfies Record<string, RefusalText>
