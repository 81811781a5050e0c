/** Words that all entries share. */
import { originTerms, roleTerms, statusTerms } from '../../../src/domain/glossary.ts'
import { wordsIn } from '../../i18n/words-in.ts'

export const common = {
  product: '挂图',
  demoData: '演示数据',
  demoDataHint: '由程序生成，仅供演示，不是真实统计数据',
  language: { switch: '语言', zh: '中文', en: 'English' },
  theme: { switch: '外观', light: '浅色', dark: '深色' },
  session: { signOut: '退出登录', ended: '登录已结束，请重新登录' },
  status: wordsIn('zh', statusTerms),
  origin: wordsIn('zh', originTerms),
  role: wordsIn('zh', roleTerms),
  retry: '重试',
  loading: '加载中',
  year: '年度',
  asOf: '数据截至 {{day}}',
  publishedOnly: '只看公开数据',
  /** How words stand beside one another. */
  words: { separator: '、', inside: '{{name}}（{{detail}}）', pair: '{{name}}：{{value}}' },
} as const
