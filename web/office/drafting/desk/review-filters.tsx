/** Items or findings, and the filters of either: all of it in the address. */
import { Input, Segmented, Select } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Item, itemKinds, kindOf, stands } from '../draft.ts'
import { severities } from '../findings/filter-findings.ts'
import { hasLack, lackFilters, stateFilters } from '../items/filter-items.ts'
import type { PaneProps } from './reader-pane.tsx'

export function ReviewFilters(props: PaneProps) {
  const { t } = useTranslation('drafting')
  const { review, desk } = props
  return (
    <search className="desk__filters" aria-label={t('filter.label')}>
      <Segmented
        size="small"
        aria-label={t('pane.label')}
        value={desk.pane}
        onChange={(pane) => desk.changeSearch({ pane: pane === 'findings' ? pane : undefined })}
        options={[
          { value: 'items', label: `${t('pane.items')} ${review.items.filter(stands).length}` },
          { value: 'findings', label: `${t('pane.findings')} ${review.findings.length}` },
        ]}
      />
      <SearchWords {...props} />
      {desk.pane === 'items' ? <ItemFilters {...props} /> : <FindingFilters {...props} />}
      <SectionFilter {...props} />
    </search>
  )
}

function ItemFilters({ review, desk }: PaneProps) {
  const { t } = useTranslation('drafting')
  const { search, changeSearch } = desk
  const counts = useMemo(() => countItems(review.items), [review.items])
  return (
    <>
      <Select
        size="small"
        aria-label={t('filter.kind')}
        value={search.kind ?? ''}
        onChange={(kind) => changeSearch({ kind: kind === '' ? undefined : kind })}
        options={[
          { value: '', label: t('filter.allKinds') },
          ...itemKinds.map((kind) => ({
            value: kind,
            label: `${t(`kind.${kind}`)} ${counts.get(kind) ?? 0}`,
          })),
        ]}
      />
      <Select
        size="small"
        aria-label={t('filter.state')}
        value={search.state ?? ''}
        onChange={(state) => changeSearch({ state: state === '' ? undefined : state })}
        options={[
          { value: '', label: t('filter.standing') },
          ...stateFilters.map((state) => ({ value: state, label: t(`filter.${state}`) })),
        ]}
      />
      <div className="desk__lacks">
        {lackFilters.map((lack) => (
          <button
            key={lack}
            type="button"
            className="chip"
            aria-pressed={search.only === lack}
            onClick={() => changeSearch({ only: search.only === lack ? undefined : lack })}
          >
            {t(`filter.${lack}`)} <small>{counts.get(lack) ?? 0}</small>
          </button>
        ))}
      </div>
    </>
  )
}

/** How many that stand there are of each kind, and with each lack. */
function countItems(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const item of items.filter(stands)) {
    count(kindOf(item))
    for (const lack of lackFilters) if (hasLack(item, lack)) count(lack)
  }
  return counts
}

function FindingFilters({ review, desk }: PaneProps) {
  const { t } = useTranslation('drafting')
  const { search, changeSearch } = desk
  const count = (severity: string) => review.findings.filter((one) => one.severity === severity).length
  return (
    <>
      <Select
        size="small"
        aria-label={t('filter.severity')}
        value={search.severity ?? ''}
        onChange={(severity) => changeSearch({ severity: severity === '' ? undefined : severity })}
        options={[
          { value: '', label: t('filter.allSeverities') },
          ...severities.map((severity) => ({
            value: severity,
            label: `${t(`severity.${severity}`)} ${count(severity)}`,
          })),
        ]}
      />
      <Select
        size="small"
        aria-label={t('filter.state')}
        value={search.decided ?? ''}
        onChange={(decided) => changeSearch({ decided: decided === '' ? undefined : decided })}
        options={[
          { value: '', label: t('filter.all') },
          { value: 'no', label: t('filter.undecided') },
          { value: 'yes', label: t('filter.decided') },
        ]}
      />
    </>
  )
}

/** Asks when the typing pauses; Esc goes back to the list. */
function SearchWords({ desk }: PaneProps) {
  const { t } = useTranslation('drafting')
  const known = desk.search.q ?? ''
  const [text, setText] = useState(known)
  const [seen, setSeen] = useState(known)
  if (seen !== known) {
    setSeen(known)
    setText(known)
  }
  useEffect(() => {
    if (text === known) return
    const timer = setTimeout(() => desk.changeSearch({ q: text === '' ? undefined : text }), 200)
    return () => clearTimeout(timer)
  })
  return (
    <Input
      className="desk__search"
      rootClassName="desk__search"
      size="small"
      allowClear
      aria-label={t('filter.search')}
      placeholder={t('filter.search')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}

function SectionFilter({ review, desk }: PaneProps) {
  const { t } = useTranslation('drafting')
  const { chosen, search, changeSearch } = desk
  const { outline } = review.draft.compiled
  const id = search.section ?? chosen?.section
  const title = outline.find((node) => node.id === id)?.title
  if (desk.pane !== 'items' || title === undefined || id == null) return null
  const isOn = search.section !== undefined
  return (
    <button
      type="button"
      className="chip desk__section"
      aria-pressed={isOn}
      onClick={() => changeSearch({ section: isOn ? undefined : id })}
    >
      {t('filter.section', { title })}
    </button>
  )
}
