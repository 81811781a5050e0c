/** Remarks about definitions: indicators, settings. */
import type { RemarkText } from './remark-text.ts'

export const definitionRemarks = {
  'definition-invalid': {
    severity: 'error',
    zh: '定义中的“{path}”不符合要求（{reason}），没有采用；请按要求修改。',
    en: '“{path}” in the definition is not as required ({reason}), so it was not taken; mend it as required.',
  },
  'settings-empty': {
    severity: 'error',
    zh: '判定阈值一条也没有，无法判定；请至少写一条并注明生效日期。',
    en: 'There is no threshold at all, so nothing can be judged; write at least one with the date it starts.',
  },
  'settings-order': {
    severity: 'error',
    zh: '{validFrom} 起的阈值中，“略低”下限 {slightlyBehind} 不小于“达到”下限 {onTrack}；请调低前者。',
    en: 'In the thresholds from {validFrom} on, the bound for slightly behind ({slightlyBehind}) is not below the one for on track ({onTrack}); lower the first.',
  },
  'settings-date-twice': {
    severity: 'error',
    zh: '生效日期 {validFrom} 出现了两次，无法确定用哪一条；请保留一条。',
    en: 'The start date {validFrom} stands twice, so it is unclear which counts; keep one.',
  },
} as const satisfies Record<string, RemarkText>
