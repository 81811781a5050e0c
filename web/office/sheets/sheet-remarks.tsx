/** Remarks about the sheet, the worst first, each with its sheet, row and column. */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { Preview } from './preview.ts'

type Remark = Preview['remarks'][number]

const order = ['error', 'warning', 'info'] as const
const marks = { error: '■', warning: '▲', info: '●' } as const satisfies Record<Remark['severity'], string>

export function SheetRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t } = useTranslation('sheets')
  const say = useBilingual()
  if (remarks.length === 0) return null
  const sorted = order.flatMap((severity) => remarks.filter((remark) => remark.severity === severity))
  return (
    <ul className="sheet-remarks" aria-label={t('remarks')}>
      {sorted.map((remark) => (
        <li
          key={`${remark.code} ${remark.sheet} ${remark.cell} ${remark.text.en}`}
          data-severity={remark.severity}
        >
          <span className="sheet-remarks__mark" role="img" aria-label={t(`severity.${remark.severity}`)}>
            {marks[remark.severity]}
          </span>
          {placeOf(remark) !== '' && <span className="sheet-remarks__place">{placeOf(remark)}</span>}
          <span>{say(remark.text)}</span>
        </li>
      ))}
    </ul>
  )
}

/** `填报!H7` */
function placeOf({ sheet, cell }: Remark): string {
  return [sheet, cell].filter((part) => part !== null).join('!')
}
