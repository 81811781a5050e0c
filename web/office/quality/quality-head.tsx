/** The four figures of a period: complete, in time, without a row, against a rule. */
import { useTranslation } from 'react-i18next'
import { formatShare, formatValue } from '../../parts/plain/format/format-value.ts'
import type { Quality } from './quality.ts'
import { shareOf } from './share-of.ts'

export function QualityHead({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation('quality')
  const { expected, filled, onTime, absent, rules } = quality
  const failing = rules.reduce((sum, rule) => sum + rule.failing.count, 0)
  const facts = [
    {
      name: t('head.complete'),
      value: formatShare(shareOf(filled, expected), 1),
      hint: t('head.completeHint', { filled: formatValue(filled, 0), expected: formatValue(expected, 0) }),
    },
    {
      name: t('head.punctual'),
      value: formatShare(shareOf(onTime, filled), 1),
      hint: t('head.punctualHint', { onTime: formatValue(onTime, 0), filled: formatValue(filled, 0) }),
    },
    {
      name: t('head.absent'),
      value: t('firms', { count: absent.count }),
      hint: t('head.absentHint'),
    },
    {
      name: t('head.failing'),
      value: t('firms', { count: failing }),
      hint: t('head.failingHint', { count: rules.length }),
    },
  ]
  return (
    <dl className="panel quality-head">
      {facts.map(({ name, value, hint }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            <span>{hint}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
