/** The columns of the list of imports. */
import { useTranslation } from 'react-i18next'
import { formatBytes } from '../../../parts/antd/flow/check-file.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import type { GridColumn } from '../../../parts/antd/grid/grid-column.ts'
import type { ImportView } from '../import-model.ts'
import { ImportState } from '../words/import-state.tsx'
import { useRegistries } from '../words/use-registries.ts'

export function useImportColumns(): readonly GridColumn<ImportView>[] {
  const { t, i18n } = useTranslation('imports')
  const { labelOf } = useRegistries()
  const count = (of: 'added' | 'changed' | 'faulty') => ({
    key: of,
    label: t(`column.${of}`),
    width: 92,
    align: 'right' as const,
    show: ({ summary }: ImportView) => summary?.[of].toLocaleString('en-US') ?? '–',
    sortBy: ({ summary }: ImportView) => summary?.[of] ?? null,
  })
  return [
    {
      key: 'fileName',
      label: t('column.file'),
      isMain: true,
      show: ({ fileName }) => fileName,
      sortBy: ({ fileName }) => fileName,
    },
    {
      key: 'registry',
      label: t('column.registry'),
      width: 150,
      show: ({ registry }) => labelOf(registry),
      sortBy: ({ registry }) => labelOf(registry),
    },
    {
      key: 'state',
      label: t('column.state'),
      width: 128,
      show: ({ state }) => <ImportState state={state} />,
      sortBy: ({ state }) => state,
      card: 'aside',
    },
    count('added'),
    count('changed'),
    count('faulty'),
    {
      key: 'createdByName',
      label: t('column.by'),
      width: 130,
      show: ({ createdByName }) => createdByName,
      sortBy: ({ createdByName }) => createdByName,
    },
    {
      key: 'createdAt',
      label: t('column.at'),
      width: 150,
      show: ({ createdAt }) => formatMoment(createdAt, i18n.language),
      sortBy: ({ createdAt }) => createdAt,
    },
    {
      key: 'sizeBytes',
      label: t('column.size'),
      width: 96,
      align: 'right',
      show: ({ sizeBytes }) => formatBytes(sizeBytes),
      sortBy: ({ sizeBytes }) => sizeBytes,
      isExtra: true,
    },
  ]
}
