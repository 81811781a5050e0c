/** The single remarks of a group with their places; each question with its own answer. */
import { Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useItems } from '../../../api/use-reply.ts'
import { useSend } from '../../../api/use-send.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { MoreRows } from '../../../parts/antd/grid/grid-table.tsx'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { ProblemAlert } from '../../../parts/antd/states/problem-alert.tsx'
import type { Decision, ImportDetail, Remark, RemarkGroup } from '../import-model.ts'
import { useImportFields } from '../words/use-import-fields.ts'

interface RemarkRowsProps {
  readonly detail: ImportDetail
  readonly group: RemarkGroup
}

export function RemarkRows({ detail, group }: RemarkRowsProps) {
  const { t } = useTranslation('imports')
  const { code, field, severity, asked } = group
  const query = { code, severity, ...(field === null ? {} : { field }) }
  const list = useItems('listRegistryImportRemarks', { params: { id: detail.id }, query })
  const items = list.items?.filter((remark) => remark.field === field)
  if (items === undefined) {
    return list.error === null ? (
      <LoadingState lines={3} />
    ) : (
      <ErrorState error={list.error} onRetry={list.retry} />
    )
  }
  return (
    <>
      <TableScroll label={t('remark.list')}>
        <table className="plain-table import-remarks">
          <caption className="visually-hidden">{t('remark.list')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('remark.place')}</th>
              <th scope="col">{t('remark.text')}</th>
              {asked > 0 && <th scope="col">{t('remark.answer')}</th>}
            </tr>
          </thead>
          <tbody>
            {items.map((remark) => (
              <RemarkRow key={remark.number} detail={detail} remark={remark} isAsked={asked > 0} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <MoreRows list={list} />
    </>
  )
}

interface RemarkRowProps {
  readonly detail: ImportDetail
  readonly remark: Remark
  readonly isAsked: boolean
}

function RemarkRow({ detail, remark, isAsked }: RemarkRowProps) {
  const say = useBilingual()
  return (
    <tr>
      <th scope="row">
        <Place detail={detail} remark={remark} />
      </th>
      <td>{say(remark.text)}</td>
      {isAsked && <td>{remark.proposed !== null && <Answer detail={detail} remark={remark} />}</td>}
    </tr>
  )
}

/** The sheet's name where the file has several. */
function Place({ detail, remark }: Omit<RemarkRowProps, 'isAsked'>) {
  const { t } = useTranslation('imports')
  const { sheet, cell, row } = remark
  const isOne = (detail.mapping?.sheets.length ?? 1) === 1
  const where = cell ?? (row === null ? t('remark.whole') : t('remark.row', { row }))
  return <code>{isOne || sheet === null ? where : `${sheet}!${where}`}</code>
}

/** Shown from the click on, until the remark comes anew with what is stored. */
interface Picked {
  readonly remark: Remark
  readonly decision: Decision
}

function Answer({ detail, remark }: Omit<RemarkRowProps, 'isAsked'>) {
  const { t } = useTranslation('imports')
  const { show } = useImportFields(detail.registry)
  const decide = useSend('decideRegistryImport', {
    touches: ['getRegistryImport', 'listRegistryImportRemarks'],
  })
  const value = show(remark.field, remark.proposed)
  const [picked, setPicked] = useState<Picked | null>(null)
  const shown = picked?.remark === remark ? picked.decision : remark.decision
  const pick = (decision: Decision) => {
    setPicked({ remark, decision })
    decide.mutate(
      { params: { id: detail.id }, body: { decision, number: remark.number } },
      { onError: () => setPicked(null) },
    )
  }
  return (
    <>
      <Radio.Group
        aria-label={t('answer.of', { place: remark.cell ?? '' })}
        value={shown}
        onChange={(event) => pick(event.target.value)}
        options={[
          { value: 'as-proposed', label: t('answer.proposed', { value }) },
          { value: 'as-entered', label: t(remark.severity === 'error' ? 'answer.aside' : 'answer.entered') },
        ]}
      />
      {decide.error !== null && <ProblemAlert error={decide.error} />}
    </>
  )
}
