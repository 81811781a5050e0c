/** One enterprise's sheet as a page of paper. */
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../api/operation-types.ts'
import { useSession } from '../../api/use-session.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { DemoMark } from '../../parts/antd/page/demo-mark.tsx'
import { useValueText } from '../../parts/plain/confirmation/use-value-text.ts'

type Paper = ItemOf<'listConfirmationPapers'>

export function SheetPaper({ sheet }: { readonly sheet: Paper }) {
  const { t } = useTranslation('confirmation')
  const { session } = useSession()
  return (
    <article className="paper" aria-label={sheet.enterpriseName}>
      <h2>
        {t('print.heading')} {session?.district.isDemo === true && <DemoMark />}
      </h2>
      <p className="paper__who">
        <span>
          {t('enterprise')}：<b>{sheet.enterpriseName}</b>
        </span>
        <span>
          {t('code')}：{sheet.enterprise}
        </span>
        <span>
          {t('town')}：{sheet.townName}
        </span>
        <span>
          {t('year')}：{sheet.year}
        </span>
        <span>
          {t('print.number')}：{sheet.id.slice(0, 8)}
        </span>
      </p>
      <p>{t('print.intro', { dueOn: sheet.dueOn })}</p>
      <PaperTable sheet={sheet} />
      <p>{t('print.all')}</p>
      <div className="paper__sign">
        {(['sign', 'person', 'phone', 'date'] as const).map((line) => (
          <span key={line}>{t(`print.${line}`)}：</span>
        ))}
      </div>
    </article>
  )
}

function PaperTable({ sheet }: { readonly sheet: Paper }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const valueText = useValueText()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('sheet.field')}</th>
          <th scope="col" className="number">
            {t('sheet.stored')}
          </th>
          <th scope="col" className="paper__blank">
            {t('print.correct')}
          </th>
          <th scope="col" className="paper__blank">
            {t('print.why')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheet.fields.map((field) => (
          <tr key={field.field.key}>
            <td>{say(field.field.label)}</td>
            <td className="number">{valueText(field, field.stored)}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
