/** Which fields are not shown and why, registry by registry. */
import { useTranslation } from 'react-i18next'
import { type Purpose, purposeTerms } from '../../../src/domain/purpose.ts'
import type { EnterpriseDetail } from '../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { useRowWords } from './use-row-words.ts'

interface WithheldPanelProps {
  readonly detail: EnterpriseDetail
  readonly purpose: Purpose
}

type Withheld = EnterpriseDetail['withheld']

export function WithheldPanel({ detail: { withheld }, purpose }: WithheldPanelProps) {
  const { t } = useTranslation(['enterprises', 'registry'])
  const say = useBilingual()
  if (withheld.length === 0) return null
  const parts = (['purpose', 'sensitivity'] as const).flatMap((why) => {
    const fields = withheld.filter((one) => one.why === why)
    return fields.length === 0 ? [] : [{ why, fields }]
  })
  return (
    <Panel title={t('withheld')} note={t('withheldNote')}>
      {parts.map(({ why, fields }) => (
        <div key={why} className="withheld-part">
          <p>{t(`registry:withheld.${why}`, { purpose: say(purposeTerms[purpose]) })}</p>
          <ul className="enterprise-list">
            {[...Map.groupBy(fields, ({ registry }) => registry)].map(([registry, own]) => (
              <WithheldOf key={registry} registry={registry} fields={own} />
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  )
}

function WithheldOf({ registry: id, fields }: { readonly registry: string; readonly fields: Withheld }) {
  const say = useBilingual()
  const { join, pair } = useWords()
  const { registry, label } = useRowWords(id)
  const name = registry === undefined ? id : say(registry.label)
  return <li className="quiet">{pair(name, join(fields.map(({ field }) => label(field))))}</li>
}
