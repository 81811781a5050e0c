/** FilterBar and RecordForm: plain, sending and refused. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../api/api-problem.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { FilterBar } from '../../parts/antd/form/filter-bar.tsx'
import { RecordForm } from '../../parts/antd/form/record-form.tsx'
import type { ListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { Specimen } from './specimen.tsx'

export function FormParts() {
  const { t } = useTranslation('gallery')
  const [search, setSearch] = useState<ListSearch>({ q: '', kind: 'a' })
  const fields = useSpecimenFields()
  const refused = new ApiProblem({
    status: 400,
    code: 'invalid-input',
    title: t('refusedTitle'),
    detail: t('refused'),
    errors: [
      {
        code: 'specimen',
        severity: 'error',
        path: 'body.name',
        place: { kind: 'field', path: 'body.name' },
        detail: t('refusedField'),
      },
    ],
    requestId: 'specimen-1',
    facts: {},
  })
  return (
    <Panel title={t('forms')}>
      <Specimen name="FilterBar">
        <FilterBar
          fields={fields.filter(({ kind }) => kind === 'text' || kind === 'choice' || kind === 'flag')}
          search={search}
          onChange={(patch) => setSearch({ ...search, ...patch })}
        />
      </Specimen>
      <div className="columns columns--halves">
        <Specimen name="RecordForm">
          <RecordForm
            fields={fields}
            draftKey="gallery"
            submitLabel={t('submit')}
            onSubmit={noop}
            error={null}
            isSending={false}
          />
        </Specimen>
        <Specimen name="RecordForm, refused">
          <RecordForm
            fields={fields.slice(0, 2)}
            submitLabel={t('submit')}
            onSubmit={noop}
            error={refused}
            isSending={false}
          />
        </Specimen>
      </div>
    </Panel>
  )
}

function useSpecimenFields(): readonly Field[] {
  const { t } = useTranslation('gallery')
  return [
    { kind: 'text', key: 'name', label: t('name'), isRequired: true, maxLength: 20 },
    { kind: 'number', key: 'value', label: t('value'), unitLabel: '%', min: 0, max: 100 },
    {
      kind: 'choice',
      key: 'kind',
      label: t('kind'),
      options: [
        { value: 'a', label: t('kindA') },
        { value: 'b', label: t('kindB') },
      ],
    },
    { kind: 'words', key: 'words', label: t('words'), maxCount: 3 },
    { kind: 'day', key: 'day', label: t('day') },
    { kind: 'long-text', key: 'note', label: t('note'), maxLength: 200 },
    { kind: 'flag', key: 'flag', label: t('flag') },
  ]
}

function noop(): void {
  // A specimen does nothing.
}
