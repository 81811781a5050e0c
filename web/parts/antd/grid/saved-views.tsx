/** One's own views of a list: its filters, sort and columns under a name. */
import { DeleteOutlined, StarOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Input, Popover, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../../api/use-reply.ts'
import { useSend } from '../../../api/use-send.ts'
import { ProblemAlert } from '../states/problem-alert.tsx'
import { type ListSearch, useListSearch } from './use-list-search.ts'

export function SavedViews({ list }: { readonly list: string }) {
  const { t } = useTranslation('controls')
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={<ViewList list={list} onChosen={() => setOpen(false)} />}
    >
      <Button size="small" type="text" icon={<StarOutlined aria-hidden />}>
        {t('views.title')}
      </Button>
    </Popover>
  )
}

interface ViewListProps {
  readonly list: string
  readonly onChosen: () => void
}

function ViewList({ list, onChosen }: ViewListProps) {
  const { t } = useTranslation('controls')
  const views = useReply('listViews', { query: { list } })
  const remove = useSend('removeView', { touches: ['listViews'] })
  const error = views.error ?? remove.error
  return (
    <div className="views">
      {views.data?.items.length === 0 && <p className="quiet">{t('views.none')}</p>}
      <ul>
        {views.data?.items.map((view) => (
          <li key={view.id}>
            <Link to="." search={decodeView(view.query)} onClick={onChosen} className="plain-link">
              {view.name}
            </Link>
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('views.remove', { name: view.name })}
              onClick={() => remove.mutate({ params: { id: view.id } })}
            />
          </li>
        ))}
      </ul>
      {error !== null && <ProblemAlert error={error} />}
      <SaveView list={list} onSaved={onChosen} />
    </div>
  )
}

function SaveView({ list, onSaved }: { readonly list: string; readonly onSaved: () => void }) {
  const { t } = useTranslation('controls')
  const [search] = useListSearch()
  const [name, setName] = useState('')
  const save = useSend('saveView', { touches: ['listViews'], onDone: onSaved })
  const submit = () => {
    if (name.trim() !== '') save.mutate({ body: { list, name: name.trim(), query: encodeView(search) } })
  }
  return (
    <>
      <Space.Compact block>
        <Input
          size="small"
          maxLength={50}
          value={name}
          aria-label={t('views.name')}
          placeholder={t('views.name')}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={submit}
        />
        <Button size="small" type="primary" loading={save.isPending} onClick={submit}>
          {t('views.save')}
        </Button>
      </Space.Compact>
      {save.error !== null && <ProblemAlert error={save.error} />}
    </>
  )
}

function encodeView(search: ListSearch): string {
  const kept = Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return new URLSearchParams(kept).toString()
}

function decodeView(query: string): ListSearch {
  return Object.fromEntries(new URLSearchParams(query))
}
