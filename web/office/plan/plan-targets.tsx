/** The targets of the body, to filter by clause, year and what they belong to. */
import { useTranslation } from 'react-i18next'
import type { Field } from '../../parts/antd/form/field.ts'
import { DataGrid } from '../../parts/antd/grid/data-grid.tsx'
import type { GridColumn } from '../../parts/antd/grid/grid-column.ts'
import { toGridList } from '../../parts/antd/grid/to-grid-list.ts'
import { type ListSearch, useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { AnchorLink } from './anchor-link.tsx'
import { ClauseLink } from './clause-link.tsx'
import { formatTargetValue } from './format-target.ts'
import { NoPlan } from './no-plan.tsx'
import type { PlanTarget } from './plan-lookup.ts'
import type { PlanTabProps } from './plan-tab-props.ts'
import { usePointed } from './use-pointed.ts'

export function PlanTargets({ plan, lookup }: PlanTabProps) {
  const { t } = useTranslation('plan')
  const [search] = useListSearch()
  const found = plan.targets.filter((target) => isWanted(target, search))
  return (
    <DataGrid
      name="plan-targets"
      label={t('tab.targets')}
      columns={useTargetColumns(lookup)}
      list={toGridList(found)}
      rowKey={(target) => target.id}
      filters={useTargetFilters(plan)}
      empty={<NoPlan />}
    />
  )
}

function isWanted(target: PlanTarget, search: ListSearch): boolean {
  const { q, clause, due, kind } = search
  const words = `${target.id} ${target.subject} ${target.notes.join(' ')}`
  return (
    (q === undefined || words.includes(q)) &&
    (clause === undefined || target.clause === clause) &&
    (due === undefined || String(target.year) === due) &&
    (kind === undefined || target.kind === kind)
  )
}

function useTargetFilters(plan: PlanTabProps['plan']): readonly Field[] {
  const { t } = useTranslation(['plan', 'controls'])
  const placeholder = t('controls:filter.all')
  const unique = (values: readonly string[]) => [...new Set(values)]
  const years = unique(plan.targets.flatMap(({ year }) => (year === null ? [] : [String(year)]))).sort()
  const kinds = unique(plan.targets.map(({ kind }) => kind))
  const clauses = unique(plan.targets.map(({ clause }) => clause))
  const titles = new Map(plan.outline.map(({ id, title }) => [id, title]))
  return [
    { kind: 'text', key: 'q', label: t('targetSearch') },
    {
      kind: 'choice',
      key: 'clause',
      label: t('clause'),
      placeholder,
      options: clauses.map((value) => ({ value, label: `${value} ${titles.get(value) ?? ''}` })),
    },
    {
      kind: 'choice',
      key: 'due',
      label: t('targetYear'),
      placeholder,
      options: years.map((value) => ({ value, label: value })),
    },
    {
      kind: 'choice',
      key: 'kind',
      label: t('targetKind'),
      placeholder,
      options: kinds.map((value) => ({ value, label: t(`kind.${value}`, { defaultValue: value }) })),
    },
  ]
}

function useTargetColumns(lookup: PlanTabProps['lookup']): readonly GridColumn<PlanTarget>[] {
  const { t } = useTranslation('plan')
  const pointed = usePointed()
  return [
    {
      key: 'id',
      label: t('targetId'),
      width: 76,
      show: ({ id }) => <span {...pointed(id)}>{id}</span>,
      card: 'none',
    },
    {
      key: 'subject',
      label: t('subject'),
      isMain: true,
      show: ({ subject, notes }) => (
        <>
          {subject}
          {notes.length > 0 && <div className="quiet">{notes.join(' ')}</div>}
        </>
      ),
      sortBy: ({ subject }) => subject,
    },
    {
      key: 'value',
      label: t('value'),
      width: 132,
      align: 'right',
      show: (target) => formatTargetValue(target, t('qualitative')),
      sortBy: ({ value }) => value,
      card: 'aside',
    },
    {
      key: 'year',
      label: t('targetYear'),
      width: 72,
      show: ({ year }) => year ?? '—',
      sortBy: ({ year }) => year,
    },
    {
      key: 'kind',
      label: t('targetKind'),
      width: 108,
      show: ({ kind }) => t(`kind.${kind}`, { defaultValue: kind }),
      sortBy: ({ kind }) => kind,
    },
    {
      key: 'belongs',
      label: t('belongs'),
      width: 220,
      show: (target) => <AnchorLink anchor={lookup.anchorOf(target)} />,
    },
    {
      key: 'clause',
      label: t('clause'),
      width: 84,
      show: ({ clause }) => <ClauseLink clause={clause} />,
      sortBy: ({ clause }) => clause,
    },
  ]
}
