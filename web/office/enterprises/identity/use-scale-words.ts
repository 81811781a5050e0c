/**
 * What an enterprise's scale is called, with the year of the list that says so.
 *
 *     useScaleWords()({ year: 2025, isAboveScale: true, size: 'medium' })   // 规上 · 中型（2025 年）
 */
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useRowWords } from '../use-row-words.ts'

/** Undefined where no list says anything. */
export function useScaleWords(): (scale: EnterpriseDetail['scale']) => string | undefined {
  const { t } = useTranslation('enterprises')
  const { show } = useRowWords('enterprise-year')
  return (scale) => {
    if (scale === null) return undefined
    const { isAboveScale, size, year } = scale
    const words = [
      ...(isAboveScale === null ? [] : [t(isAboveScale ? 'scale.above' : 'scale.below')]),
      ...(size === null ? [] : [show('size', size)]),
    ]
    return words.length === 0 ? undefined : t('scale.of', { scale: words.join(' · '), year })
  }
}
