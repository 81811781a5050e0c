/** Remarks by kind and field, the worst first; questions are answered here, all of a kind at once or one by one. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../../api/use-send.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { ProblemAlert } from '../../../parts/antd/states/problem-alert.tsx'
import type { Decision, ImportDetail, RemarkGroup } from '../import-model.ts'
import { SeverityMark } from '../words/severity-mark.tsx'
import { useImportFields } from '../words/use-import-fields.ts'
import { RemarkRows } from './remark-rows.tsx'

const order = ['error', 'warning', 'info'] as const

export function RemarkGroups({ detail }: { readonly detail: ImportDetail }) {
  const { t } = useTranslation('imports')
  const groups = order.flatMap((severity) => {
    const same = detail.remarkGroups.filter((group) => group.severity === severity)
    return same.toSorted((one, other) => other.open - one.open || other.count - one.count)
  })
  return (
    <Panel title={t('remark.title')} note={groups.length > 0 ? t('remark.note') : undefined} isFlush>
      {groups.length === 0 ? (
        <EmptyState title={t('remark.none')} text={t('remark.noneText')} />
      ) : (
        <ul className="import-groups" aria-label={t('remark.title')}>
          {groups.map((group) => (
            <GroupItem key={keyOf(group)} detail={detail} group={group} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** As the address names the group that is open. */
function keyOf({ code, field, severity }: RemarkGroup): string {
  return [severity, code, field ?? ''].join('~')
}

interface GroupItemProps {
  readonly detail: ImportDetail
  readonly group: RemarkGroup
}

function GroupItem({ detail, group }: GroupItemProps) {
  const { t } = useTranslation('imports')
  const say = useBilingual()
  const { labelOf } = useImportFields(detail.registry)
  const [search, changeSearch] = useListSearch()
  const isOpen = search.group === keyOf(group)
  return (
    <li data-severity={group.severity}>
      <div className="import-group">
        <SeverityMark severity={group.severity} />
        <button
          type="button"
          className="import-group__open"
          aria-expanded={isOpen}
          onClick={() => changeSearch({ group: isOpen ? undefined : keyOf(group) })}
        >
          <span className="import-group__name">
            <b>{group.field === null ? t('remark.wholeRow') : labelOf(group.field)}</b>
            <span className="import-group__count">{t('remark.count', { count: group.count })}</span>
          </span>
          <span className="import-group__text">
            {group.count > 1 ? t('remark.example', { text: say(group.text) }) : say(group.text)}
          </span>
        </button>
        {group.asked > 0 && <GroupAnswers detail={detail} group={group} />}
      </div>
      {isOpen && <RemarkRows detail={detail} group={group} />}
    </li>
  )
}

/** All of the group at once. */
function GroupAnswers({ detail, group }: GroupItemProps) {
  const { t } = useTranslation('imports')
  const decide = useSend('decideRegistryImport', {
    touches: ['getRegistryImport', 'listRegistryImportRemarks'],
  })
  const { code, field, severity } = group
  const answer = (decision: Decision) =>
    decide.mutate({
      params: { id: detail.id },
      body: { decision, code, ...(field === null ? {} : { field }) },
    })
  return (
    <div className="import-answers">
      <Button size="small" loading={decide.isPending} onClick={() => answer('as-proposed')}>
        {t('answer.allProposed', { count: group.asked })}
      </Button>
      <Button size="small" disabled={decide.isPending} onClick={() => answer('as-entered')}>
        {t(severity === 'error' ? 'answer.allAside' : 'answer.allEntered')}
      </Button>
      <span className="quiet" role="status">
        {group.open > 0 ? t('answer.open', { count: group.open }) : t('answer.done')}
      </span>
      {decide.error !== null && <ProblemAlert error={decide.error} />}
    </div>
  )
}
