/** Remarks about definitions: indicators, settings, loops. */
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
  'loop-unknown-state': {
    severity: 'error',
    zh: '环节“{step}”指向未定义的状态“{state}”；请在 states 中补上，或改为已有状态。',
    en: 'Step “{step}” names the state “{state}”, which is not defined; add it to states or name another.',
  },
  'loop-unknown-step': {
    severity: 'error',
    zh: '环节“{step}”的 notBy 指向未定义的环节“{named}”；请改为已有环节。',
    en: 'Step “{step}” names the step “{named}” in notBy, which is not defined; name one that is.',
  },
  'loop-unreachable': {
    severity: 'error',
    zh: '从起点无法到达状态“{state}”；请补一个通向它的环节，或删去该状态。',
    en: 'State “{state}” cannot be reached from the start; add a step that leads there or remove the state.',
  },
  'loop-cannot-close': {
    severity: 'error',
    zh: '状态“{state}”无论怎样办理都到不了办结；请补一个通向办结状态的环节。',
    en: 'State “{state}” can never reach a closed one; add a step that leads on.',
  },
  'loop-role-without-permission': {
    severity: 'error',
    zh: '环节“{step}”交由“{role}”办理，但权限表没有给该角色“{action}”权限；请修改环节或权限表。',
    en: 'Step “{step}” is left to “{role}”, whom the permission table does not give “{action}”; change the step or the table.',
  },
} as const satisfies Record<string, RemarkText>
