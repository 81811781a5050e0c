/** How the file is read: each table that was found, what each column was taken for and why; confirmed once, it is remembered for sheets with the same heads. */
import './mapping.css'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../../api/use-send.ts'
import { useDraft } from '../../../parts/antd/form/use-draft.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { ProblemAlert } from '../../../parts/antd/states/problem-alert.tsx'
import type { ImportDetail, Mapping, RegistryView } from '../import-model.ts'
import { useImportFields } from '../words/use-import-fields.ts'
import { useRegistries } from '../words/use-registries.ts'
import { MappingSettings } from './mapping-settings.tsx'
import { findOpenPoints, type OpenPoint } from './open-points.ts'
import { OtherSheets } from './other-sheets.tsx'
import { SheetPanel } from './sheet-panel.tsx'

interface MappingDeskProps {
  readonly detail: ImportDetail
  /** Goes back without a change, where there is something to go back to. */
  readonly onBack?: () => void
}

export function MappingDesk({ detail, onBack }: MappingDeskProps) {
  const { find } = useRegistries()
  const registry = find(detail.registry)
  if (registry === undefined || detail.mapping === null) {
    return (
      <Panel>
        <LoadingState />
      </Panel>
    )
  }
  return (
    <MappingContent
      detail={detail}
      registry={registry}
      proposed={detail.mapping}
      {...(onBack === undefined ? {} : { onBack })}
    />
  )
}

interface MappingContentProps extends MappingDeskProps {
  readonly registry: RegistryView
  readonly proposed: Mapping
}

function MappingContent({ detail, registry, proposed, onBack }: MappingContentProps) {
  const draft = useDraft<Mapping>(`registry-import/${detail.id}/${detail.version}`, proposed)
  const mapping = draft.value
  const chosen = detail.sheets.filter(({ sheet }) => mapping.sheets.some((known) => known.sheet === sheet))
  const confirm = useSend('mapRegistryImport', {
    touches: ['getRegistryImport', 'listRegistryImports'],
    onDone: draft.drop,
  })
  return (
    <>
      <MappingSettings detail={detail} registry={registry} mapping={mapping} onChange={draft.change} />
      {chosen.map((sheet) => (
        <SheetPanel
          key={sheet.sheet}
          sheet={sheet}
          registry={registry}
          mapping={mapping}
          onChange={draft.change}
        />
      ))}
      <OtherSheets sheets={detail.sheets} mapping={mapping} onChange={draft.change} />
      <ConfirmBar
        registry={registry}
        points={findOpenPoints(mapping, registry)}
        isSending={confirm.isPending}
        error={confirm.error}
        onConfirm={() =>
          confirm.mutate({ params: { id: detail.id }, body: { version: detail.version, mapping } })
        }
        {...(onBack === undefined ? {} : { onBack })}
      />
    </>
  )
}

interface ConfirmBarProps {
  readonly registry: RegistryView
  readonly points: readonly OpenPoint[]
  readonly isSending: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onBack?: () => void
}

function ConfirmBar({ registry, points, isSending, error, onConfirm, onBack }: ConfirmBarProps) {
  const { t } = useTranslation('imports')
  const { labelOf } = useImportFields(registry.id)
  const [first] = points
  return (
    <div className="import-bar">
      <Button type="primary" disabled={first !== undefined} loading={isSending} onClick={onConfirm}>
        {t('map.confirm')}
      </Button>
      {onBack !== undefined && <Button onClick={onBack}>{t('map.back')}</Button>}
      <span className="quiet" role="status">
        {first === undefined
          ? t('map.remembered')
          : t(`map.point.${first.kind}`, {
              sheet: 'sheet' in first ? first.sheet : '',
              field: 'field' in first ? labelOf(first.field) : '',
            })}
      </span>
      {error !== null && <ProblemAlert error={error} />}
    </div>
  )
}
