/** What became of the enterprise in the yearly evaluations, the last year first: the grade, or why there is none. */
import './evaluation.css'
import { useTranslation } from 'react-i18next'
import type {
  EnterpriseDetail,
  EnterpriseRow,
} from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { useRowWords } from '../use-row-words.ts'

export function EvaluationPanel({ detail: { evaluations } }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  return (
    <Panel title={t('evaluations')} note={t('evaluationsNote')}>
      {evaluations.length === 0 ? (
        <p className="quiet">{t('noEvaluations')}</p>
      ) : (
        <EvaluationTable evaluations={evaluations} />
      )}
    </Panel>
  )
}

function EvaluationTable({ evaluations }: { readonly evaluations: readonly EnterpriseRow[] }) {
  const { t } = useTranslation('enterprises')
  const { label } = useRowWords('evaluation')
  const heads = [label('dataYear'), label('scheme'), t('result'), label('publishedOn')]
  return (
    <TableScroll label={t('evaluations')}>
      <table className="plain-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evaluations.map((row) => (
            <EvaluationRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function EvaluationRow({ row: { values } }: { readonly row: EnterpriseRow }) {
  const { show } = useRowWords('evaluation')
  const { grade, documentNumber } = values
  return (
    <tr>
      <th scope="row" className="nowrap">
        {show('dataYear', values.dataYear)}
      </th>
      <td className="nowrap">{show('scheme', values.scheme)}</td>
      <td className="nowrap">
        {typeof grade === 'string' ? (
          <strong className="grade">{grade}</strong>
        ) : (
          <span className="quiet">{show('standing', values.standing)}</span>
        )}
      </td>
      <td className="nowrap">
        {show('publishedOn', values.publishedOn)}
        {typeof documentNumber === 'string' && <div className="quiet">{documentNumber}</div>}
      </td>
    </tr>
  )
}
