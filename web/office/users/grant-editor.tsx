/** The roles of a person as rows of role and unit; roles that exclude one another are refused before they are sent. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Alert, App, Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { findExcludedPair } from '../../../src/domain/access/decide.ts'
import { type Role, roles } from '../../../src/domain/access/permissions.ts'
import { useSend } from '../../api/use-send.ts'
import { useDraft } from '../../parts/antd/form/use-draft.ts'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { useUnitOptions } from '../district/use-unit-options.ts'
import { needsUnit } from './needs-unit.ts'
import type { Person } from './user-columns.tsx'

interface GrantRow {
  readonly role: Role
  readonly unit: string | null
}

export function GrantEditor({ person }: { readonly person: Person }) {
  const { t } = useTranslation(['people', 'common', 'controls'])
  const { message } = App.useApp()
  const draft = useDraft<{ readonly rows: readonly GrantRow[] }>(`grants/${person.id}/${person.version}`, {
    rows: person.grants.map(({ role, unit }) => ({ role, unit })),
  })
  const { rows } = draft.value
  const save = useSend('setGrants', {
    touches: ['listUsers'],
    onDone: () => {
      draft.drop()
      message.success(t('saved'))
    },
  })
  const excluded = findExcludedPair(rows.map(({ role }) => role))
  const isIncomplete = rows.some(({ role, unit }) => needsUnit(role) && unit === null)
  const change = (index: number, row: GrantRow | undefined) =>
    draft.change({ rows: rows.flatMap((old, at) => (at === index ? (row ?? []) : old)) })
  return (
    <div className="grant-editor">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own, and their controls no state
        <GrantFields key={index} row={row} onChange={(next) => change(index, next)} />
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => draft.change({ rows: [...rows, { role: 'leader', unit: null }] })}
      >
        {t('users.addRole')}
      </Button>
      {excluded !== undefined && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('users.excluded', {
            first: t(`common:role.${excluded[0]}`),
            second: t(`common:role.${excluded[1]}`),
          })}
        />
      )}
      {save.error !== null && <ProblemAlert error={save.error} />}
      <Button
        type="primary"
        disabled={excluded !== undefined || isIncomplete}
        loading={save.isPending}
        onClick={() =>
          save.mutate({ params: { id: person.id }, body: { version: person.version, grants: [...rows] } })
        }
      >
        {t('users.saveRoles')}
      </Button>
    </div>
  )
}

interface GrantFieldsProps {
  readonly row: GrantRow
  readonly onChange: (row: GrantRow | undefined) => void
}

function GrantFields({ row, onChange }: GrantFieldsProps) {
  const { t } = useTranslation(['people', 'common'])
  const units = useUnitOptions()
  const isOfUnit = needsUnit(row.role)
  return (
    <div className="grant-row">
      <Select
        aria-label={t('users.role')}
        value={row.role}
        options={roles.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        onChange={(role: Role) => onChange({ role, unit: needsUnit(role) ? row.unit : null })}
      />
      {isOfUnit ? (
        <Select
          aria-label={t('users.unit')}
          value={row.unit}
          placeholder={t('users.chooseUnit')}
          options={[...units]}
          showSearch={{ optionFilterProp: 'label' }}
          status={row.unit === null ? 'warning' : ''}
          onChange={(unit: string) => onChange({ role: row.role, unit })}
        />
      ) : (
        <span className="quiet">{t('users.wholeDistrict')}</span>
      )}
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('users.removeRole')}
        onClick={() => onChange(undefined)}
      />
    </div>
  )
}
