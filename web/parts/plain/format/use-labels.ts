/**
 * Units and periods in the reader's language.
 *
 *     const { unitLabel, periodLabel } = useLabels()
 *     unitLabel('wan-yuan/mu')              // 万元/亩
 *     periodLabel('2026-Q3')                // 2026 年三季度
 */
import { useTranslation } from 'react-i18next'
import { findPeriod } from '../../../../src/base/period.ts'
import { type UnitId, units } from '../../../../src/base/quantity.ts'

export interface Labels {
  readonly unitLabel: (unit: UnitId) => string
  readonly periodLabel: (period: string) => string
}

export function useLabels(): Labels {
  const { t, i18n } = useTranslation('parts')
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const periodLabel = (text: string): string => {
    const period = findPeriod(text)
    if (period === undefined) return text
    const { year, firstMonth, lastMonth } = period
    switch (period.kind) {
      case 'year':
        return t('period.year', { year })
      case 'quarter':
        return t('period.quarter', { year, quarter: quarterNames[language][lastMonth / 3 - 1] ?? '' })
      case 'month':
        return t('period.month', { year, month: firstMonth })
      case 'year-to-date':
        return t('period.toDate', { year, month: lastMonth })
    }
  }
  return { unitLabel: (unit) => units[unit].label[language], periodLabel }
}

const quarterNames = { zh: ['一', '二', '三', '四'], en: ['1', '2', '3', '4'] } as const
