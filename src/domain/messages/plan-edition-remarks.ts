/** What changed between two editions of a plan. */
import type { RemarkText } from './remark-text.ts'

export const planEditionRemarks = {
  'edition-goal-dropped': {
    severity: 'warning',
    zh: '前一版的“{name}”（{value}）在新版中没有了；是取消、并入别的目标还是漏了，请确认。',
    en: '“{name}” ({value}) of the earlier edition is gone; say whether it was cancelled, merged or left out.',
  },
  'edition-goal-added': {
    severity: 'info',
    zh: '新版增加了“{name}”（{value}）；请补上基数和责任单位。',
    en: '“{name}” ({value}) is new; see that it has a base and an owner.',
  },
  'edition-value-lowered': {
    severity: 'warning',
    zh: '“{name}”{year} 年的目标由 {before} 降为 {after}；请写明理由和批准。',
    en: 'The target of “{name}” for {year} went down from {before} to {after}; record why and by whom.',
  },
  'edition-value-raised': {
    severity: 'info',
    zh: '“{name}”{year} 年的目标由 {before} 提为 {after}；以前年度的进度须按新目标重算。',
    en: 'The target of “{name}” for {year} went up from {before} to {after}; earlier progress has to be judged anew.',
  },
  'edition-year-moved': {
    severity: 'warning',
    zh: '“{name}”{value} 由 {before} 年推到 {after} 年；请写明理由和批准。',
    en: '“{name}”, {value}, moved from {before} to {after}; record why and by whom.',
  },
  'edition-base-changed': {
    severity: 'error',
    zh: '“{name}”{year} 年的基数两版不同：{before} 和 {after}；过去的数只能有一个，请核对口径和来源。',
    en: 'The base of “{name}” in {year} differs: {before} and {after}. The past has one value: check scope and source.',
  },
  'edition-unit-changed': {
    severity: 'error',
    zh: '“{name}”的单位由“{before}”变为“{after}”，两版的数不能相比；请统一单位。',
    en: 'The unit of “{name}” changed from “{before}” to “{after}”, so the two cannot be compared; use one unit.',
  },
  'edition-scope-changed': {
    severity: 'warning',
    zh: '“{name}”的口径由“{before}”变为“{after}”；请按新口径重算基数。',
    en: 'The scope of “{name}” changed from “{before}” to “{after}”; work the base out anew.',
  },
  'edition-owner-changed': {
    severity: 'info',
    zh: '“{name}”的责任单位由{before}变为{after}；请办理交接。',
    en: 'The owner of “{name}” changed from {before} to {after}; hand the matter over.',
  },
} as const satisfies Record<string, RemarkText>
