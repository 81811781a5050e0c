/** Remarks about registries: their definitions, the sheets that bring rows, the rows themselves. */
import type { RemarkText } from './remark-text.ts'

export const registryRemarks = {
  'registry-unknown-field': {
    severity: 'error',
    zh: '台账“{registry}”提到了没有的字段“{field}”；请补上该字段，或改正名称。',
    en: 'Registry “{registry}” names a field “{field}” that it does not have; add the field or mend the name.',
  },
  'registry-double-name': {
    severity: 'error',
    zh: '台账“{registry}”的字段“{field}”与“{other}”都叫“{name}”，表头无法区分；请改去一个别名。',
    en: 'Fields “{field}” and “{other}” of registry “{registry}” both go by “{name}”, so a head cannot be told; take one of the names away.',
  },
  'registry-key-not-required': {
    severity: 'error',
    zh: '台账“{registry}”以“{field}”区分各行，但没有要求必填；请设为必填。',
    en: 'Registry “{registry}” tells its rows by “{field}” without requiring it; make it required.',
  },
  'registry-period-key': {
    severity: 'error',
    zh: '台账“{registry}”按期间（{period}）记录，最后一个区分字段必须是这种期间；请调整区分字段。',
    en: 'Registry “{registry}” is kept by {period}, so the last field of its key must be one; change the key.',
  },
  'registry-purpose-forbidden': {
    severity: 'error',
    zh: '台账“{registry}”的字段“{field}”不得用于“{purpose}”（统计调查资料不得用于评价单个对象，个人信息不得公开）；请去掉这一用途。',
    en: 'Field “{field}” of registry “{registry}” must not serve “{purpose}” (statistical microdata grade nobody, personal data are not published); take the purpose away.',
  },
  'registry-check-wrong': {
    severity: 'error',
    zh: '台账“{registry}”的校验“{check}”与自带的例子不符（{case}）；请改正校验或例子。',
    en: 'Check “{check}” of registry “{registry}” does not agree with its own example ({case}); mend the check or the example.',
  },
  'filter-unreadable': {
    severity: 'error',
    zh: '筛选条件“{text}”读不懂；应写成“字段:条件:值”，多个条件用分号隔开，例如 town:eq:330212110。',
    en: 'The filter “{text}” cannot be read; write field:is:value, parted by semicolons, for example town:eq:330212110.',
  },
  'filter-unknown-field': {
    severity: 'error',
    zh: '没有名为“{field}”的字段可供筛选或排序；可用的字段见数据字典。',
    en: 'There is no field “{field}” to filter or sort by; the data dictionary lists them.',
  },
  'filter-wrong-value': {
    severity: 'error',
    zh: '筛选条件“{text}”的值与字段不符，或条件不认识；条件可用 eq、gte、lte、contains、one-of、missing、present。',
    en: 'The value in the filter “{text}” does not fit its field, or the condition is unknown; use eq, gte, lte, contains, one-of, missing or present.',
  },
} as const satisfies Record<string, RemarkText>
