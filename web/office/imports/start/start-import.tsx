/** Begins an import: which registry, which file; an empty sheet for those who have none yet. */
import { DownloadOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useId, useState } from 'react'
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
  const [waiting, setWaiting] = useState<File>()
  const navigate = useNavigate()
  const upload = usePartUpload({
    onDone: ({ id }) => void navigate({ to: '/imports/$id', params: { id } }),
  })
  const registry = enterable.find(({ value }) => value === into)?.value
  const take = (file: File) => {
    const target = registry ?? guessRegistry(file.name, enterable)
    setWaiting(target === undefined ? file : undefined)
    if (target !== undefined) void upload.begin(target, file)
  }
  const choose = (value: string) => {
    changeSearch({ into: value })
    setWaiting(undefined)
    if (waiting !== undefined) void upload.begin(value, waiting)
  }
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
        <TargetChoice registry={registry} onChoose={choose} />
        <FileDrop
          label={t('start.drop')}
          limits={importLimits}
          onFile={take}
          isDisabled={upload.state.kind === 'sending'}
        />
        {waiting !== undefined && (
          <p className="import-ask" role="alert">
            {t('start.which', { file: waiting.name })}
          </p>
        )}
        <UploadState upload={upload} />
      </div>
    </Panel>
  )
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
