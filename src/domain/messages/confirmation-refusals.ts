/** Refusals of confirmation rounds and of the sheets of enterprises. */
import type { RefusalText } from './refusal-text.ts'

export const confirmationRefusals = {
  'confirmation-closed': {
    status: 409,
    zh: '这一轮核对已经结束，不再接受答复，没有保存；如确有出入，请联系专班。',
    en: 'This confirmation round is closed and takes no more answers, so nothing was saved; tell the plan office if something is wrong.',
  },
  'confirmation-answered': {
    status: 409,
    zh: '这张确认单现在是“{state}”，不能再次答复，没有保存；如需更改，请先撤回原答复。',
    en: 'This sheet is “{state}” and cannot be answered again, so nothing was saved; take the former answer back first.',
  },
  'confirmation-not-withdrawn': {
    status: 409,
    zh: '这张确认单现在是“{state}”，没有可以撤回的答复，或已有异议办结，没有保存；请刷新查看最新情况。',
    en: 'This sheet is “{state}”: there is no answer to take back, or some of it is decided. Nothing was saved; reload to see how it stands.',
  },
  'confirmation-other-field': {
    status: 422,
    zh: '这一轮没有请企业核对“{field}”，没有保存；请只对确认单上的字段提出异议。',
    en: 'This round does not ask about “{field}”, so nothing was saved; object only to what stands on the sheet.',
  },
  'confirmation-twice': {
    status: 422,
    zh: '“{field}”出现了两次，没有保存；请每个字段只写一次。',
    en: '“{field}” stands there twice, so nothing was saved; name each field once.',
  },
  'confirmation-same-value': {
    status: 422,
    zh: '“{field}”填的数与现有数相同，不是异议，没有保存；请改填认为正确的数，或不对这一项提异议。',
    en: 'The value given for “{field}” is the one that is stored, so there is nothing to object to and nothing was saved; enter the value you hold right, or leave the field out.',
  },
  'confirmation-no-objection': {
    status: 404,
    zh: '这张确认单上没有对“{field}”的异议，没有保存；请刷新查看最新情况。',
    en: 'Nobody objects to “{field}” on this sheet, so nothing was saved; reload to see how it stands.',
  },
  'confirmation-decided': {
    status: 409,
    zh: '对“{field}”的异议已经处理过，没有保存；请刷新查看处理结果。',
    en: 'The objection to “{field}” has been decided already, so nothing was saved; reload to see the decision.',
  },
  'confirmation-overtaken': {
    status: 409,
    zh: '“{field}”在企业提出异议之后又被改过，没有采纳；请核对现在的数，认可的话请说明理由不予采纳，由企业重新核对。',
    en: '“{field}” was changed after the enterprise objected, so the objection was not accepted; look at the value that stands now, and reject with a reason if it is right.',
  },
  'confirmation-values-changed': {
    status: 409,
    zh: '在您打开之后，台账里要核对的数有变化，您的答复没有保存；请看过现在的数再答复。',
    en: 'The stored values that this sheet asks about changed after you opened it, so your answer was not saved; look at the values that stand now and answer again.',
  },
  'confirmation-not-waiting': {
    status: 409,
    zh: '这张确认单现在是“{state}”，不需要催办，没有记录；请刷新查看最新情况。',
    en: 'This sheet is “{state}” and waits for nobody, so no reminder was recorded; reload to see how it stands.',
  },
  'confirmation-reminded': {
    status: 409,
    zh: '{day} 已经催办过，{days} 天内只催办一次，没有重复记录；请过后再办。',
    en: 'A reminder was given on {day}, and there is one in {days} days at most, so none was recorded; come back later.',
  },
  'confirmation-nobody-waits': {
    status: 409,
    zh: '所选范围内没有需要催办的确认单：都已答复，或刚刚催办过；没有记录，请刷新查看最新情况。',
    en: 'No sheet of these waits for an answer that was not reminded of just now, so nothing was recorded; reload to see how they stand.',
  },
  'confirmation-due-past': {
    status: 422,
    zh: '截止日 {dueOn} 已经过去（今天是 {today}），没有发起；请改为今天或以后的日期。',
    en: 'The due day {dueOn} is over (today is {today}), so the round was not opened; choose today or later.',
  },
  'confirmation-aim-unknown': {
    status: 422,
    zh: '没有编号为“{id}”的{kind}，没有发起；请从列表中选择。',
    en: 'There is no {kind} “{id}”, so the round was not opened; choose from the list.',
  },
  'confirmation-nobody': {
    status: 422,
    zh: '所选范围内没有 {year} 年有数据的在营企业，没有发起；请放宽镇街、集群或规模，或先导入该年度的企业数据。',
    en: 'No enterprise in business of the chosen kind has data of {year}, so the round was not opened; widen the choice, or bring in the data of that year first.',
  },
  'confirmation-workbook-other': {
    status: 422,
    zh: '文件“{name}”是另一张确认单（{found}）的表，没有采用；请上传从这张确认单下载的表。',
    en: 'File “{name}” belongs to another confirmation sheet ({found}) and was not taken; upload the one downloaded from this sheet.',
  },
  'confirmation-workbook-stale': {
    status: 409,
    zh: '文件“{name}”下载之后，台账里的数或这张确认单有变化，没有采用；请重新下载，核对后再填。',
    en: 'The stored values or this sheet changed after file “{name}” was downloaded, so it was not taken; download it again and look at the values that stand now.',
  },
  'confirmation-workbook-errors': {
    status: 422,
    zh: '文件“{name}”里有 {count} 处需要改正（{cells}），什么也没有提交；改好后请重新上传。',
    en: 'File “{name}” has {count} things to mend ({cells}), so nothing was sent; mend them and upload it again.',
  },
  'confirmation-workbook-differs': {
    status: 409,
    zh: '文件“{name}”的内容与预览时看到的不同，什么也没有提交；请重新上传，看过预览再确认。',
    en: 'File “{name}” is not what the preview showed, so nothing was sent; upload it again and look at the preview first.',
  },
} as const satisfies Record<string, RefusalText>
