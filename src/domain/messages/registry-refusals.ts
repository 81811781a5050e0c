/** Refusals of registries: reading for a purpose, bringing rows, undoing. */
import type { RefusalText } from './refusal-text.ts'

export const registryRefusals = {
  'document-removed': {
    status: 409,
    zh: '附件“{name}”已经移除，没有重复办理；请刷新查看最新情况。',
    en: 'Document “{name}” was removed already, so nothing was done; reload to see how it stands.',
  },
  'not-computed': {
    status: 404,
    zh: '指标“{indicator}”没有按企业数据计算的公式；可计算的指标见“按企业数据计算”的清单。',
    en: 'Indicator “{indicator}” has no formula over enterprise data; the list of computed indicators has those that do.',
  },
  'no-rows-yet': {
    status: 404,
    zh: '还没有企业年度数据，无法计算；请先在“导入”里导入企业和企业年度数据。',
    en: 'There are no yearly figures of enterprises yet, so nothing can be computed; import enterprises and their yearly figures first.',
  },
  'parts-withheld': {
    status: 403,
    zh: '这样细分会看出个别企业的数据，您的角色只能看按镇街或按集群的汇总；如工作需要，请向专班申请。',
    en: 'So fine a division would give single enterprises away; your role shows totals by town or by cluster. Ask the plan office if your work needs more.',
  },
  'unknown-registry': {
    status: 404,
    zh: '没有名为“{registry}”的台账；可用的台账见数据字典。',
    en: 'There is no registry “{registry}”; the data dictionary lists them.',
  },
  'unknown-field': {
    status: 400,
    zh: '台账“{registry}”没有名为“{field}”的字段；可用的字段见数据字典。',
    en: 'Registry “{registry}” has no field “{field}”; the data dictionary lists them.',
  },
  'purpose-not-permitted': {
    status: 403,
    zh: '“{field}”不得用于这一用途（{purpose}），没有读取，本次请求已记入日志；各字段允许的用途见数据字典。',
    en: '“{field}” must not serve this purpose ({purpose}): it was not read, and the request was recorded; the data dictionary lists the purposes of each field.',
  },
  'field-withheld': {
    status: 403,
    zh: '“{field}”是企业的商业秘密或个人信息，您的角色看不到；如工作需要，请向专班或该数据的责任单位申请。',
    en: '“{field}” is a business secret or personal, and your role does not show it; ask the plan office or the unit that owns it if your work needs it.',
  },
  'record-not-found': {
    status: 404,
    zh: '“{registry}”里没有这条记录（{key}），或它不在您可见的范围内；请从列表重新进入。',
    en: '“{registry}” has no record {key}, or it is outside what you may see; open it from the list again.',
  },
  'field-not-yours': {
    status: 403,
    zh: '“{field}”由{owner}负责提供，您的单位不能填写，没有保存；如有出入，请联系该单位更正。',
    en: '“{field}” is provided by {owner} and not by your unit, so nothing was saved; ask that unit to correct it.',
  },
  'key-not-edited': {
    status: 400,
    zh: '“{field}”是区分记录的关键项，不能修改，没有保存；记错了的请新增正确的记录并作废原记录。',
    en: '“{field}” tells records apart and cannot be edited, so nothing was saved; bring the right record in and end the wrong one.',
  },
  'record-changed': {
    status: 412,
    zh: '这 {count} 条记录在您打开之后已有他人改动，没有保存；请刷新后核对再改。',
    en: '{count} of these records were changed since you opened them, so nothing was saved; reload, compare and change them again.',
  },
  'change-overtaken': {
    status: 409,
    zh: '这次变更写入的记录中有 {count} 条后来又改过，撤销会丢掉后来的改动，没有执行；请先撤销后来的变更，或逐条更正。',
    en: '{count} of the records that this change wrote were changed again since; undoing it would lose that, so nothing was done. Undo the later changes first, or correct the records one by one.',
  },
  'change-undone': {
    status: 409,
    zh: '这次变更已经撤销过；无需再撤销。',
    en: 'This change was undone before; nothing more need be done.',
  },
  'import-state': {
    status: 409,
    zh: '“{name}”现在是“{state}”状态，不能进行这一步，没有执行；请刷新页面查看最新进展。',
    en: '“{name}” is “{state}” now, and this step is not possible, so nothing was done; reload the page to see how it stands.',
  },
  'import-part-wrong': {
    status: 400,
    zh: '“{name}”的第 {part} 块应为 {expected} 字节，收到 {found} 字节，没有保存；请重新上传这一块。',
    en: 'Part {part} of “{name}” should have {expected} bytes but {found} arrived, so it was not kept; send that part again.',
  },
  'import-unanswered': {
    status: 422,
    zh: '“{name}”还有 {count} 处疑问没有答复，没有入库；请先逐项或整批答复。',
    en: '“{name}” has {count} questions without an answer, so nothing was stored; answer them one by one or all of a kind at once.',
  },
  'import-has-errors': {
    status: 422,
    zh: '“{name}”有 {count} 行存在错误，没有入库；请改正后重新上传，或选择“搁置有错误的行”，其余各行先入库。',
    en: '{count} rows of “{name}” have errors, so nothing was stored; mend them and upload the file again, or set those rows aside and store the others.',
  },
  'import-doubled': {
    status: 409,
    zh: '按所采用的建议，“{name}”里有 {count} 行与另一行是同一条（例如“{key}”），没有入库；请把这一处答复为“按原值”，或改正后重新上传。',
    en: 'With the proposals that were taken, {count} rows of “{name}” repeat another row (such as “{key}”), so nothing was stored; answer that one “as entered”, or mend the file and upload it again.',
  },
  'import-empty': {
    status: 422,
    zh: '“{name}”没有可以入库的行；请检查表头和数据区，或换一个文件。',
    en: '“{name}” has no row that could be stored; check its head and its rows, or take another file.',
  },
  'import-too-large': {
    status: 413,
    zh: '“{name}”有 {size} MB，超过 {limit} MB 的上限，没有接收；请按年度或镇街拆成几个文件分别上传，CSV 格式可以更大。',
    en: '“{name}” has {size} MB, which is over the limit of {limit} MB, so it was not taken; split it by year or town into several files. A CSV file may be larger.',
  },
  'import-nothing-yours': {
    status: 403,
    zh: '“{registry}”没有由您的单位负责的字段，不能导入；各字段的责任单位见数据字典。',
    en: '“{registry}” has no field that your unit provides, so nothing can be brought in; the data dictionary tells who provides each field.',
  },
} as const satisfies Record<string, RefusalText>
