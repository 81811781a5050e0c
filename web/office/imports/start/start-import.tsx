/** Begins an import: which registry, which file; an empty sheet for those who have none yet. */
import { DownloadOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-provider.tsx'
import { FileDrop } from '../../../parts/antd/flow/file-drop.tsx'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { useRegistries } from '../words/use-registries.ts'
import { guessRegistry } from './guess-registry.ts'
import { importLimits } from './import-limits.ts'
import { UploadState } from './upload-state.tsx'
import { usePartUpload } from './use-part-upload.ts'

export function StartImport() {
  const { t } = useTranslation('imports')
  const { isLoaded, enterable } = useRegistries()
  const [{ into }, changeSearch] = useListSearch()
  const navigate = useNavigate()
  const upload = usePartUpload({
    onDone: ({ id }) => void navigate({ to: '/imports/$id', params: { id } }),
  })
  const registry = enterable.find(({ value }) => value === into)?.value
  const { waiting, wait } = useWaitingFile(upload.begin, registry)
  if (isLoaded && enterable.length === 0) {
    return (
      <Panel>
        <EmptyState title={t('start.nothingYours')} text={t('start.nothingYoursText')} />
      </Panel>
    )
  }
  return (
    <Panel title={t('start.title')} note={t('start.note')}>
      <div className="stack">
        <TargetChoice registry={registry} onChoose={(value) => changeSearch({ into: value })} />
        <FileDrop
          label={t('start.drop')}
          limits={importLimits}
          onFile={wait}
          isDisabled={upload.state.kind === 'sending'}
        />
        {isLoaded && waiting !== undefined && (
          <p className="import-ask" role="alert">
            {t('start.which', { file: waiting.name })}
          </p>
        )}
        <UploadState upload={upload} />
      </div>
    </Panel>
  )
}

/** A file waits until it is known which registry it is for: from the address, by its name, or chosen. */
function useWaitingFile(
  begin: (registry: string, file: File) => Promise<void>,
  registry: string | undefined,
) {
  const { enterable } = useRegistries()
  const [waiting, setWaiting] = useState<File>()
  const target = registry ?? (waiting === undefined ? undefined : guessRegistry(waiting.name, enterable))
  const latest = useRef(begin)
  useEffect(() => {
    latest.current = begin
  })
  useEffect(() => {
    if (waiting === undefined || target === undefined) return
    setWaiting(undefined)
    void latest.current(target, waiting)
  }, [waiting, target])
  return { waiting, wait: setWaiting }
}

interface TargetChoiceProps {
  readonly registry: string | undefined
  readonly onChoose: (registry: string) => void
}

function TargetChoice({ registry, onChoose }: TargetChoiceProps) {
  const { t } = useTranslation('imports')
  const api = useApi()
  const id = useId()
  const { enterable } = useRegistries()
  return (
    <div className="import-target">
      <label htmlFor={id}>{t('start.registry')}</label>
      <Select
        id={id}
        value={registry ?? null}
        options={[...enterable]}
        placeholder={t('start.choose')}
        onChange={(value) => value !== null && onChoose(value)}
      />
      {registry !== undefined && (
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={api.href('downloadRegistryTemplate', { params: { registry } })}
          download
        >
          {t('start.template')}
        </Button>
      )}
    </div>
  )
}
