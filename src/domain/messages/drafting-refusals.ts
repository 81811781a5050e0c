/** Refusals of the workbench: reading a plan's document, reviewing a draft, publishing an edition. */
import type { RefusalText } from './refusal-text.ts'

export const draftingRefusals = {
  'plan-document-refused': {
    status: 422,
    zh: '文件“{name}”读不成方案文本，没有保存；请按所列原因处理后重新上传。',
    en: 'No text of a plan could be read from “{name}”, so nothing was kept; mend what is listed and upload it again.',
  },
  'plan-text-too-long': {
    status: 413,
    zh: '文件“{name}”有 {length} 字，超过工作台 {limit} 字的上限，没有保存；请只保留方案正文和附表，分开上传。',
    en: '“{name}” has {length} characters, more than the {limit} that the workbench takes, so nothing was kept; keep the plan and its annexes and upload other texts apart.',
  },
  'plan-draft-stale': {
    status: 412,
    zh: '{who}刚刚办理了这份草案（您看到的是第 {expected} 版，现为第 {found} 版），您的操作没有执行；请刷新后核对再办。',
    en: '{who} has just acted on this draft (you saw version {expected}, it is now {found}), so nothing was done; reload, compare and try again.',
  },
  'plan-draft-closed': {
    status: 409,
    zh: '草案“{name}”{state}，不能再办理；如需修改，请重新上传文件另作一份草案。',
    en: 'The draft “{name}” is {state}, so nothing can be done to it; upload the file again to make another draft.',
  },
  'plan-draft-unready': {
    status: 409,
    zh: '草案还不能发布：有 {items} 条未校核、{findings} 处错误未处理；请按所列逐条办完后再发布。',
    en: 'The draft cannot be published yet: {items} items are not reviewed and {findings} errors are not decided; finish what is listed and publish again.',
  },
  'plan-edition-unknown': {
    status: 422,
    zh: '本区没有编号为“{id}”的已发布版本，没有执行；请从版本列表中选择。',
    en: 'This district has no published edition “{id}”, so nothing was done; choose one from the list of editions.',
  },
  'plan-edition-taken': {
    status: 412,
    zh: '“{name}”的下一版刚由他人发布，您的发布没有执行；请刷新，核对后再发布。',
    en: 'Someone has just published the next edition of “{name}”, so yours was not; reload, compare and publish again.',
  },
  'review-item-unknown': {
    status: 422,
    zh: '草案里没有编号为“{item}”的条目，没有执行；请刷新后重新选择。',
    en: 'The draft has no item “{item}”, so nothing was done; reload and choose again.',
  },
  'review-item-twice': {
    status: 422,
    zh: '条目“{item}”在同一操作里写了两次，没有执行；请只写一次。',
    en: 'The item “{item}” stands twice in one act, so nothing was done; name it once.',
  },
  'review-item-settled': {
    status: 409,
    zh: '条目“{item}”为“{state}”（{who}办理），不能再做这一步，没有执行；如办错了，请由办理人撤销。',
    en: 'The item “{item}” is {state} (by {who}), which does not allow this, so nothing was done; whoever did it can undo it.',
  },
  'review-nothing-changed': {
    status: 422,
    zh: '条目“{item}”的内容与现有的相同，没有更正；如无误请用“确认”。',
    en: 'Nothing of the item “{item}” would change, so it was not corrected; accept it if it is right.',
  },
  'review-fields-impossible': {
    status: 422,
    zh: '填写的内容有 {count} 处不合理，没有保存；请按各处提示修改。',
    en: '{count} fields make no sense, so nothing was saved; mend them as remarked.',
  },
  'review-kinds-differ': {
    status: 422,
    zh: '只能合并同一类条目，所选的有{kinds}，没有执行；请重新选择。',
    en: 'Only items of one kind can be merged, and these are of several ({kinds}), so nothing was done; choose again.',
  },
  'review-range-outside': {
    status: 422,
    zh: '所选的第 {start}—{end} 字不在文本之内（全文 {length} 字）或截断了一个字，没有执行；请在原文中重新选取。',
    en: 'Characters {start}–{end} lie outside the text ({length} characters) or cut one in half, so nothing was done; select in the text again.',
  },
  'review-finding-unknown': {
    status: 422,
    zh: '草案里没有编号为“{finding}”的问题，没有执行；请刷新后重新选择。',
    en: 'The draft has no finding “{finding}”, so nothing was done; reload and choose again.',
  },
  'review-no-second-place': {
    status: 422,
    zh: '这个问题只涉及一处，没有“乙处”可采用，没有执行；请选择其他处理方式。',
    en: 'This finding has one place only, so there is no B to accept and nothing was done; choose another decision.',
  },
  'review-note-needed': {
    status: 422,
    zh: '两处都保留时须写明理由，没有保存；请填写说明后再提交。',
    en: 'Keeping both needs a note, so nothing was saved; say why and send it again.',
  },
  'review-nothing-to-undo': {
    status: 409,
    zh: '您没有可以撤销的操作；只能撤销自己的最后一步。',
    en: 'You have nothing to undo here; only the last act of your own can be taken back.',
  },
  'review-not-last': {
    status: 409,
    zh: '第 {act} 步不是您的最后一步，没有撤销；请先撤销第 {last} 步。',
    en: 'Act {act} is not the last of your own, so it was not undone; undo act {last} first.',
  },
  'review-built-upon': {
    status: 409,
    zh: '第 {act} 步之后{who}已在此基础上办理，没有撤销；请先与其商定并撤销后来的一步。',
    en: 'After act {act}, {who} went on from what it changed, so it was not undone; agree with them and have the later act undone first.',
  },
} as const satisfies Record<string, RefusalText>
