/** What one wants to know first: state, scale, town, cluster, titles in force, the last per-mu result, the last former name. */
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useRowWords } from '../use-row-words.ts'
import { useScaleWords } from './use-scale-words.ts'

export function EnterpriseHead({ detail }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  const { show } = useRowWords('enterprise')
  const { show: showResult } = useRowWords('evaluation')
  const scaleOf = useScaleWords()
  const { identity, names, cluster, titles } = detail
  const { status, town } = identity.values
  const validTitles = titles.filter(({ state }) => state === 'valid').length
  const result = detail.evaluations.find(({ values }) => values.scheme === 'per-mu')?.values
  const former = names.at(-2)
  const scale = scaleOf(detail.scale)
  return (
    <ul className="enterprise-tags" aria-label={t('identity')}>
      {typeof status === 'string' && (
        <li data-tone={status === 'active' ? 'good' : 'bad'}>{show('status', status)}</li>
      )}
      {scale !== undefined && <li>{scale}</li>}
      {typeof town === 'string' && <li>{show('town', town)}</li>}
      {cluster?.cluster != null && <li>{say((cluster.segment ?? cluster.cluster).label)}</li>}
      {validTitles > 0 && <li>{t('validTitles', { count: validTitles })}</li>}
      {result !== undefined && (
        <li>
          {t('perMuResult', {
            result: String(result.grade ?? showResult('standing', result.standing)),
            year: String(result.dataYear),
          })}
        </li>
      )}
      {former !== undefined && <li data-tone="quiet">{t('formerly', { name: String(former.value) })}</li>}
    </ul>
  )
}
