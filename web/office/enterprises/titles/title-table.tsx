/** Every grant, the newest first: level, batch, from when to when, whether it holds on the day. */
import { useTranslation } from 'react-i18next'
import type {
  EnterpriseDetail,
  RungView,
} from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { useRowWords } from '../use-row-words.ts'

type Title = EnterpriseDetail['titles'][number]

interface TitleTableProps {
  readonly titles: readonly Title[]
  readonly ladder: readonly RungView[]
}

export function TitleTable({ titles, ladder }: TitleTableProps) {
  const { t } = useTranslation('enterprises')
  const heads = ['rung', 'level', 'batch', 'grantedOn', 'validTo', 'state'] as const
  return (
    <TableScroll label={t('titles')}>
      <table className="plain-table title-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {titles.map((title) => (
            <TitleRow
              key={title.key}
              title={title}
              rung={ladder.find(({ id }) => id === title.values.rung)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

interface TitleRowProps {
  readonly title: Title
  readonly rung: RungView | undefined
}

function TitleRow({ title: { values, state }, rung }: TitleRowProps) {
  const { t } = useTranslation('enterprises')
  const { show } = useRowWords('title')
  const { validTo, recheckOn, revokedOn } = values
  return (
    <tr data-state={state}>
      <th scope="row">
        {show('rung', values.rung)}
        {typeof values.documentNumber === 'string' && <div className="quiet">{values.documentNumber}</div>}
      </th>
      <td className="nowrap">{rung === undefined ? '–' : t(`levels.${rung.level}`)}</td>
      <td className="nowrap">{show('batch', values.batch)}</td>
      <td className="nowrap">{show('grantedOn', values.grantedOn)}</td>
      <td className="nowrap">
        {typeof validTo === 'string' ? validTo : <span className="quiet">{t('noTerm')}</span>}
        {typeof recheckOn === 'string' && (
          <div className="quiet">
            {t('recheckOn')} {recheckOn}
          </div>
        )}
      </td>
      <td className="nowrap">
        <span className="title-state" data-state={state}>
          {t(`states.${state}`)}
        </span>
        {state === 'revoked' && <div className="quiet">{t('revokedOn', { day: String(revokedOn) })}</div>}
      </td>
    </tr>
  )
}
