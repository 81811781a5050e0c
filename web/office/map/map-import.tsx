/** Bringing in the district's own boundaries: what they are, the file, a preview of how they will look, then the import. */
import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUpload } from '../../api/use-upload.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { FileDrop } from '../../parts/antd/flow/file-drop.tsx'
import { JobProgress } from '../../parts/antd/flow/job-progress.tsx'
import { useUploadGuard } from '../../parts/antd/flow/use-upload-guard.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { FormField } from '../../parts/antd/form/record-form.tsx'
import { useDraft } from '../../parts/antd/form/use-draft.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { useDistrict } from '../district/use-district.ts'
import { type MapPreview, readMapFile } from './read-map-file.ts'
import { TownMap } from './town-map.tsx'

const limits = { extensions: ['geojson', 'json'], maxBytes: 20_000_000 } as const

interface MapFacts {
  readonly source: string
  readonly reviewNumber: string
  readonly referenceSystem: 'CGCS2000' | 'WGS84'
}

export function MapImport() {
  const { t } = useTranslation(['map', 'controls'])
  const { message } = App.useApp()
  const { data: district } = useDistrict()
  const draft = useDraft<MapFacts>('map-import', {
    source: '',
    reviewNumber: '',
    referenceSystem: 'CGCS2000',
  })
  const [chosen, setChosen] = useState<{ readonly file: File; readonly preview: MapPreview }>()
  const upload = useUpload('importMap', {
    touches: ['getMap', 'getCockpit'],
    onDone: () => {
      draft.drop()
      setChosen(undefined)
      message.success(t('imported'))
    },
  })
  useUploadGuard(upload.isUnderWay, t('controls:file.leaving'))
  const choose = async (file: File) => {
    upload.reset()
    setChosen({ file, preview: await readMapFile(file, district?.towns ?? []) })
  }
  const send = ({ source, reviewNumber, referenceSystem }: MapFacts) => {
    if (chosen === undefined) return
    const review = reviewNumber?.trim() ?? ''
    void upload.start({
      query: { source: source.trim(), referenceSystem, ...(review === '' ? {} : { reviewNumber: review }) },
      file: chosen.file,
    })
  }
  return (
    <Panel title={t('import')} note={t('importNote')}>
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={draft.value}
        onValuesChange={(_, values: MapFacts) => draft.change(values)}
        onFinish={send}
      >
        <MapFields />
        <FileDrop label={t('choose')} limits={limits} onFile={choose} />
        {chosen !== undefined && <ChosenMap name={chosen.file.name} preview={chosen.preview} />}
        {upload.state.kind === 'sending' && (
          <JobProgress
            label={upload.state.fileName}
            state="running"
            share={upload.state.share}
            onCancel={upload.cancel}
          />
        )}
        {upload.state.kind === 'failed' && <ProblemAlert error={upload.state.error} />}
        <div className="form-actions">
          <Button
            type="primary"
            htmlType="submit"
            disabled={chosen?.preview.map === undefined || upload.state.kind === 'sending'}
          >
            {t('replace')}
          </Button>
        </div>
      </Form>
    </Panel>
  )
}

function MapFields() {
  const { t } = useTranslation('map')
  const fields: readonly Field[] = [
    {
      kind: 'text',
      key: 'source',
      label: t('source'),
      isRequired: true,
      maxLength: 200,
      hint: t('sourceHint'),
    },
    { kind: 'text', key: 'reviewNumber', label: t('reviewNumber'), maxLength: 50, hint: t('reviewHint') },
    {
      kind: 'choice',
      key: 'referenceSystem',
      label: t('referenceSystem'),
      isRequired: true,
      hint: t('referenceHint'),
      options: [
        { value: 'CGCS2000', label: 'CGCS2000' },
        { value: 'WGS84', label: 'WGS84' },
      ],
    },
  ]
  return fields.map((field) => <FormField key={field.key} field={field} />)
}

/** How it will look, and what is wrong with it. */
function ChosenMap({ name, preview }: { readonly name: string; readonly preview: MapPreview }) {
  const { t } = useTranslation('map')
  const say = useBilingual()
  return (
    <section className="map-preview" aria-label={t('preview')}>
      <p className="map-preview__name">
        {name} <span className="quiet">{t(preview.map === undefined ? 'unusable' : 'usable')}</span>
      </p>
      {preview.map !== undefined && (
        <TownMap {...preview.map} label={t('label', { count: preview.map.towns.length })} />
      )}
      {preview.remarks.length > 0 && (
        <ul className="map-remarks">
          {preview.remarks.map((remark) => (
            <li key={remark.en}>{say(remark)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
