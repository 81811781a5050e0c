/** Remarks about loops and the logs of their matters. */
import type { RemarkText } from './remark-text.ts'

export const loopRemarks = {
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
  'act-out-of-sequence': {
    severity: 'error',
    zh: '办理记录不连续：应为第 {expected} 条，却是第 {found} 条；请让系统管理员用 guatu doctor 检查数据。',
    en: 'The log has a gap: act {expected} was to follow, but {found} does; have the system administrator run guatu doctor.',
  },
  'act-unknown-step': {
    severity: 'error',
    zh: '第 {seq} 条办理记录的环节“{step}”不在闭环定义中；请让系统管理员核对闭环版本。',
    en: 'Act {seq} takes the step “{step}”, which the loop does not have; have the system administrator check the version of the loop.',
  },
  'act-not-allowed': {
    severity: 'error',
    zh: '第 {seq} 条办理记录的环节“{step}”不能在“{state}”状态下办理；请让系统管理员用 guatu doctor 检查数据。',
    en: 'Act {seq} takes the step “{step}”, which is not open in “{state}”; have the system administrator run guatu doctor.',
  },
} as const satisfies Record<string, RemarkText>
