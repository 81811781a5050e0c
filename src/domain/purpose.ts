/**
 * What a datum may be used for. A reader says for what it reads; a field that does not permit it is not read (统计法: microdata of statistics grade nobody).
 */
import type { Bilingual } from './indicator/definition.ts'

/**
 * plan-monitoring: indicators of a plan, shown to the district's own offices. public-report: sums and rates that everybody may see.
 * evaluation: scores and grades of single enterprises. service: helping the enterprise that it is about (policies, matters, contacts).
 * verification: checking the data themselves, by those who own or ask for them.
 */
export const purposes = ['plan-monitoring', 'public-report', 'evaluation', 'service', 'verification'] as const
export type Purpose = (typeof purposes)[number]

export const purposeTerms = {
  'plan-monitoring': { zh: '规划监测', en: 'plan monitoring' },
  'public-report': { zh: '公开发布', en: 'public report' },
  evaluation: { zh: '企业评价', en: 'evaluation of enterprises' },
  service: { zh: '企业服务', en: 'service to enterprises' },
  verification: { zh: '数据核对', en: 'data verification' },
} as const satisfies Record<Purpose, Bilingual>
