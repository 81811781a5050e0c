/** The fields that a round asks about, with the unit that decides on each. */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { Round } from './round.ts'

export function RoundFields({ round }: { readonly round: Round }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  return (
    <Panel title={t('detail.fields')} isFlush>
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{t('sheet.field')}</th>
            <th scope="col">{t('detail.owner')}</th>
          </tr>
        </thead>
        <tbody>
          {round.fieldViews.map(({ key, label, type, ownerUnit, ownerLabel }) => (
            <tr key={key}>
              <td>
                {say(label)} {'unit' in type && <small className="unit">{unitLabel(type.unit)}</small>}
              </td>
              <td>{ownerUnit?.name ?? say(ownerLabel)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
