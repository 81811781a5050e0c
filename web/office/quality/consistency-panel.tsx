/** What does not go together: enterprises without a row, rows against a rule, doubts that imports raised. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import type { Quality } from './quality.ts'
import { rowsAddress } from './rows-address.ts'

export function ConsistencyPanel({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation('quality')
  const say = useBilingual()
  return (
    <Panel title={t('consistency.title')} note={t('consistency.note')}>
      <h3 className="quality-part">{t('consistency.absent')}</h3>
      <Firms firms={quality.absent} addressOf={(code) => `/registries/enterprise?creditCode=${code}`} />
      <h3 className="quality-part">{t('consistency.rules')}</h3>
      {quality.rules.length === 0 && <p className="quiet">{t('consistency.noRules')}</p>}
      {quality.rules.map(({ id, label, failing }) => (
        <div key={id} className="quality-rule">
          <span>{say(label)}</span>
          <Firms firms={failing} addressOf={(code) => rowsAddress(quality, { enterprise: code })} />
        </div>
      ))}
      <Findings findings={quality.findings} />
    </Panel>
  )
}

/** Imports that wait for answers. */
const importsAddress: string = '/imports?state=checked'

function Findings({ findings }: Pick<Quality, 'findings'>) {
  const { t } = useTranslation('quality')
  const say = useBilingual()
  return (
    <>
      <h3 className="quality-part">
        {t('consistency.findings')} <small className="quiet">{t('consistency.findingsNote')}</small>
      </h3>
      {findings.length === 0 ? (
        <p className="quiet">{t('consistency.noFindings')}</p>
      ) : (
        <table className="plain-table quality-findings">
          <thead>
            <tr>
              <th scope="col">{t('consistency.kind')}</th>
              <th scope="col" data-align="right">
                {t('consistency.count')}
              </th>
              <th scope="col" data-align="right">
                {t('consistency.open')}
              </th>
            </tr>
          </thead>
          <tbody>
            {findings.map(({ code, title, count, open }) => (
              <tr key={code}>
                <th scope="row">{say(title)}</th>
                <td data-align="right">{formatValue(count, 0)}</td>
                <td data-align="right">{open > 0 ? <Link to={importsAddress}>{open}</Link> : '0'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

interface FirmsProps {
  readonly firms: Quality['absent']
  readonly addressOf: (code: string) => string
}

/** So many firms, listed when they are asked for. */
function Firms({ firms: { count, codes }, addressOf }: FirmsProps) {
  const { t } = useTranslation('quality')
  if (count === 0) return <span className="quiet">{t('consistency.allThere')}</span>
  return (
    <details className="quality-firms">
      <summary>
        <b>{t('firms', { count })}</b>
      </summary>
      {count > codes.length && (
        <p className="quiet">{t('consistency.more', { count: codes.length, all: count })}</p>
      )}
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <Link to={addressOf(code)}>{code}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
