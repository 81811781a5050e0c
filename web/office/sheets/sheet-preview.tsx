/** What committing the uploaded sheet would change, cell by cell, with its remarks and questions. */

import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-provider.tsx'
import { useReply } from '../../api/use-reply.ts'
import { useSend } from '../../api/use-send.ts'
import { useDraft } from '../../parts/antd/form/use-draft.ts'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { Answer, Answers, Preview } from './preview.ts'
import { SheetCells } from './sheet-cells.tsx'
import { SheetRemarks } from './sheet-remarks.tsx'

export function SheetPreview() {
  const { t } = useTranslation('sheets')
  const [{ import: id }] = useListSearch()
  const reply = useReply('getSheetImport', { params: { id: id ?? '' } }, { isEnabled: id !== undefined })
  if (id === undefined) {
    return (
      <Panel title={t('preview.title')}>
        <EmptyState title={t('preview.none')} text={t('preview.noneText')} />
      </Panel>
    )
  }
  if (reply.data === undefined) {
    return (
      <Panel title={t('preview.title')}>
        {reply.error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
        )}
      </Panel>
    )
  }
  return <PreviewContent key={id} preview={reply.data} />
}

function PreviewContent({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('sheets')
  const api = useApi()
  const { periodLabel } = useLabels()
  const draft = useDraft<Record<string, Answer>>(`sheet-import/${preview.id}`, {})
  const annotated = api.href('downloadAnnotated', { params: { id: preview.id } })
  return (
    <Panel
      title={t('preview.title')}
      note={t('preview.of', {
        file: preview.fileName,
        unit: preview.unitName,
        period: periodLabel(preview.period),
      })}
      extra={
        <Button size="small" icon={<DownloadOutlined aria-hidden />} href={annotated} download>
          {t('preview.annotated')}
        </Button>
      }
      isFlush
    >
      <PreviewCounts preview={preview} />
      <SheetRemarks remarks={preview.remarks} />
      <SheetCells
        preview={preview}
        answers={draft.value}
        onAnswer={(cell, answer) => draft.change({ ...draft.value, [cell]: answer })}
      />
      <CommitBar preview={preview} answers={draft.value} onDone={draft.drop} />
    </Panel>
  )
}

const changes = ['new', 'changed', 'same', 'blank', 'refused'] as const

function PreviewCounts({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('sheets')
  return (
    <p className="sheet-counts">
      {changes.map((change) => {
        const count = preview.cells.filter((cell) => cell.change === change).length
        return count === 0 ? null : (
          <span key={change} className="change" data-change={change}>
            {t(`change.${change}`)} {count}
          </span>
        )
      })}
    </p>
  )
}

interface CommitBarProps {
  readonly preview: Preview
  readonly answers: Answers
  readonly onDone: () => void
}

/** All or nothing: open questions and errors hold the whole sheet. */
function CommitBar({ preview, answers, onDone }: CommitBarProps) {
  const { t } = useTranslation('sheets')
  const { message } = App.useApp()
  const [isDone, setDone] = useState(preview.state === 'committed')
  const commit = useSend('commitSheetImport', {
    onDone: () => {
      setDone(true)
      onDone()
      message.success(t('commit.done'))
    },
  })
  const open = preview.cells.filter(({ question, cell }) => question !== null && answers[cell] === undefined)
  const errors = preview.remarks.filter(({ severity }) => severity === 'error').length
  const count = preview.cells.filter(({ change }) => change === 'new' || change === 'changed').length
  const isReady = errors === 0 && open.length === 0 && count > 0
  if (isDone || preview.state !== 'previewed') {
    return <p className="commit-bar">{t(`state.${isDone ? 'committed' : preview.state}`)}</p>
  }
  return (
    <div className="commit-bar">
      <Button
        type="primary"
        disabled={!isReady}
        loading={commit.isPending}
        onClick={() => commit.mutate({ params: { id: preview.id }, body: { answers: { ...answers } } })}
      >
        {t('commit.button', { count })}
      </Button>
      <span className="quiet" role="status">
        {errors > 0 && t('commit.errors', { count: errors })}
        {errors === 0 && open.length > 0 && t('commit.questions', { count: open.length })}
        {errors === 0 && open.length === 0 && (count === 0 ? t('commit.nothing') : t('commit.ready'))}
      </span>
      {commit.error !== null && <ProblemAlert error={commit.error} />}
    </div>
  )
}
