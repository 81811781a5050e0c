/** What nobody has to write down any more, and what nobody would have to. */
import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import type { Burden } from './burden.ts'
import { BurdenItemName } from './burden-item-name.tsx'
import { formatMinutes, formatYearMinutes } from './format-minutes.ts'
import { usePartyName } from './use-party-name.ts'

type Saving = Burden['savings'][number]

export function BurdenSavings({ savings }: Pick<Burden, 'savings'>) {
  const { t } = useTranslation('burden')
  if (savings.length === 0) {
    return (
      <Panel title={t('savings')}>
        <EmptyState title={t('noSavings')} text={t('noSavingsText')} />
      </Panel>
    )
  }
  return (
    <Panel title={t('savings')} note={t('savingsNote')} isFlush>
      <TableScroll label={t('savings')}>
        <table className="burden-table">
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('unit')}</th>
              <th scope="col" className="number">
                {t('perYear')}
              </th>
            </tr>
          </thead>
          <tbody>
            {savings.map((saving) => (
              <SavingRow key={`${saving.why}/${saving.id}/${saving.unit}`} saving={saving} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

function SavingRow({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation('burden')
  const partyName = usePartyName()
  const { why, isSaved, minutesEach, answers, timesAYear, minutes } = saving
  const facts = { each: formatMinutes(minutesEach), answers: formatValue(answers, 0), times: timesAYear }
  return (
    <tr>
      <td>
        <BurdenItemName item={saving} />
        <div className="quiet">
          {t(`reason.${why}`, facts)} = {t('minutes', { minutes: formatYearMinutes(minutes) })}
        </div>
      </td>
      <td>{partyName(saving)}</td>
      <td className="number">
        {formatYearMinutes(minutes)}
        <div className="burden-state" data-saved={isSaved}>
          {t(isSaved ? 'state.saved' : 'state.possible')}
        </div>
      </td>
    </tr>
  )
}
