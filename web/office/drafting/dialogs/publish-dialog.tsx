/** Publishing: what is left, each with a jump; or the name of the plan, whose next edition this becomes. */
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useItems } from '../../../api/use-reply.ts'
import { useSend } from '../../../api/use-send.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { Field } from '../../../parts/antd/form/field.ts'
import { RecordForm } from '../../../parts/antd/form/record-form.tsx'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { noFilters } from '../desk/no-filters.ts'
import { viewItem } from '../items/item-view.ts'
import type { Review } from '../review/use-review.ts'

interface PublishDialogProps {
  readonly isOpen: boolean
  readonly review: Review
  readonly onClose: () => void
}

export function PublishDialog({ isOpen, review, onClose }: PublishDialogProps) {
  const { t } = useTranslation('drafting')
  const { isPublishable } = review.draft.review.progress
  return (
    <Modal open={isOpen} title={t('publish.title')} footer={null} onCancel={onClose} destroyOnHidden>
      {isPublishable ? (
        <PublishForm review={review} onClose={onClose} />
      ) : (
        <WhatIsLeft review={review} onClose={onClose} />
      )}
    </Modal>
  )
}

function PublishForm({ review, onClose }: Omit<PublishDialogProps, 'isOpen'>) {
  const { t } = useTranslation(['drafting', 'editions'])
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { items: editions = [] } = useItems('listPlanTextEditions', {})
  const { id, title, version, succeeds } = review.draft.draft
  const publish = useSend('publishPlanDraft', {
    onDone: (edition) => {
      onClose()
      message.success(t('publish.done', { edition: t('editions:named', edition) }))
      void navigate({ to: '/drafting' })
    },
  })
  const fields: readonly Field[] = [
    {
      kind: 'text',
      key: 'name',
      label: t('publish.name'),
      hint: t('publish.nameHint'),
      isRequired: true,
      maxLength: 200,
    },
    {
      kind: 'choice',
      key: 'succeeds',
      label: t('publish.succeeds'),
      placeholder: t('publish.succeedsNone'),
      options: editions.map((edition) => ({ value: edition.id, label: t('editions:named', edition) })),
    },
  ]
  return (
    <>
      <p>{t('publish.ready')}</p>
      <RecordForm
        fields={fields}
        initial={{ name: title ?? '', ...(succeeds === null ? {} : { succeeds }) }}
        submitLabel={t('publish.button')}
        onSubmit={(values) =>
          publish.mutate({
            params: { id },
            body: {
              expectedVersion: version,
              name: String(values.name).trim(),
              ...(typeof values.succeeds === 'string' ? { succeeds: values.succeeds } : {}),
            },
          })
        }
        error={publish.error}
        isSending={publish.isPending}
        onCancel={onClose}
      />
    </>
  )
}

/** Lines shown of each kind; the rest is counted. */
const SHOWN = 8

function WhatIsLeft({ review, onClose }: Omit<PublishDialogProps, 'isOpen'>) {
  const { t } = useTranslation('drafting')
  const say = useBilingual()
  const [, changeSearch] = useListSearch()
  const items = review.items.filter(({ state }) => state === 'open')
  const errors = review.findings.filter(({ severity, decision }) => severity === 'error' && decision === null)
  const openItems = (at?: string) => {
    changeSearch({ ...noFilters, state: 'open', at })
    onClose()
  }
  const openFindings = (at?: string) => {
    changeSearch({ ...noFilters, pane: 'findings', severity: 'error', decided: 'no', at })
    onClose()
  }
  return (
    <div className="left">
      <p>{t('publish.blocked')}</p>
      <LeftList
        title={t('publish.openItems', { count: items.length })}
        lines={items.map((item) => ({ id: item.id, text: viewItem(item).subject }))}
        onJump={openItems}
      />
      <LeftList
        title={t('publish.errorFindings', { count: errors.length })}
        lines={errors.map(({ id, text }) => ({ id, text: say(text) }))}
        onJump={openFindings}
      />
    </div>
  )
}

interface LeftListProps {
  readonly title: string
  readonly lines: readonly { readonly id: string; readonly text: string }[]
  readonly onJump: (id?: string) => void
}

function LeftList({ title, lines, onJump }: LeftListProps) {
  const { t } = useTranslation('drafting')
  if (lines.length === 0) return null
  return (
    <section className="left__part" aria-label={title}>
      <p className="left__head">
        <b>{title}</b>
        <Button size="small" onClick={() => onJump()}>
          {t('publish.jump')}
        </Button>
      </p>
      <ul>
        {lines.slice(0, SHOWN).map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="text-button" onClick={() => onJump(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="quiet">{t('publish.more', { count: lines.length - SHOWN })}</p>}
    </section>
  )
}
