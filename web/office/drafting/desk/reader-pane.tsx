/** The left pane: the legend, the outline, the document, and the form that adds what is selected in it. */
import { UnorderedListOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { layOutText } from '../document/lay-out-text.ts'
import { Legend } from '../document/legend.tsx'
import type { Mark, MarkKind } from '../document/mark.ts'
import { OutlineJump } from '../document/outline-jump.tsx'
import { Reader } from '../document/reader.tsx'
import type { Review } from '../review/use-review.ts'
import { AddPlace } from './add-place.tsx'
import { makeMarks } from './make-marks.ts'
import { noFilters } from './no-filters.ts'
import type { Desk } from './use-desk.ts'
import type { DeskActs } from './use-desk-acts.ts'

export interface PaneProps {
  readonly review: Review
  readonly desk: Desk
  readonly acts: DeskActs
}

export function ReaderPane({ review, desk, acts }: PaneProps) {
  const { t } = useTranslation('drafting')
  const { draft, items, findings } = review
  const { text, compiled } = draft
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(() => new Set())
  const marks = useMemo(() => makeMarks({ items, findings, compiled }), [items, findings, compiled])
  const chunks = useMemo(
    () =>
      layOutText({ text, outline: compiled.outline, marks: marks.filter(({ kind }) => !hidden.has(kind)) }),
    [text, compiled, marks, hidden],
  )
  const counts = useMemo(() => countKinds(marks), [marks])
  const pick = (id: string) => {
    const item = items.find((one) => one.id === id)
    const finding = findings.find((one) => one.id === id)
    if (item !== undefined) {
      const isShown = desk.pane === 'items' && desk.items.some((one) => one.id === id)
      if (!isShown) desk.changeSearch(noFilters)
      desk.goTo(item)
    } else if (finding !== undefined) {
      if (desk.pane === 'items') desk.changeSearch({ ...noFilters, pane: 'findings' })
      desk.goToFinding(finding)
    }
  }
  const current = (desk.pane === 'items' ? desk.chosen?.section : undefined) ?? undefined
  return (
    <section className="desk__pane desk__reading" aria-label={t('view.text')}>
      <div className="desk__bar">
        <Button
          size="small"
          className="desk__outline-toggle"
          icon={<UnorderedListOutlined aria-hidden />}
          aria-label={t('outlineToggle')}
          title={`${t('outlineToggle')} o`}
          aria-expanded={desk.search.outline !== 'off'}
          onClick={() => desk.changeSearch({ outline: desk.search.outline === 'off' ? undefined : 'off' })}
        />
        <Legend counts={counts} hidden={hidden} onToggle={(kind) => setHidden(toggled(hidden, kind))} />
      </div>
      <div className="desk__text">
        <OutlineJump outline={compiled.outline} current={current} onJump={desk.jumpTo} />
        <Reader
          text={text}
          chunks={chunks}
          place={desk.place}
          onPick={pick}
          onSelect={(selected) => {
            if (!desk.isAdding) desk.setSelected(selected)
          }}
        />
      </div>
      {!acts.isClosed && <AddPlace text={text} desk={desk} acts={acts} />}
    </section>
  )
}

/** Units are counted by mention, all others once, however often they are marked. */
function countKinds(marks: readonly Mark[]): Partial<Record<MarkKind, number>> {
  const seen = new Set<string>()
  const counts: Partial<Record<MarkKind, number>> = {}
  for (const { subject, kind } of marks) {
    if (kind !== 'owner' && seen.has(subject)) continue
    if (kind !== 'owner') seen.add(subject)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

function toggled(hidden: ReadonlySet<MarkKind>, kind: MarkKind): ReadonlySet<MarkKind> {
  const next = new Set(hidden)
  if (!next.delete(kind)) next.add(kind)
  return next
}
