/** What does not add up in the text, the gravest first. The chosen one is in view and has the focus. */
import './findings.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import type { Decision, Finding } from '../draft.ts'
import type { Choice } from '../items/item-list.tsx'
import { FindingCard } from './finding-card.tsx'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly hasAny: boolean
  readonly choice: Choice | undefined
  readonly isClosed: boolean
  readonly onChoose: (id: string, place?: number) => void
  readonly onItem: (id: string) => void
  /** What an item is called. */
  readonly subjectOf: (id: string) => string
  readonly onDecide: (id: string, decision: Decision, note: string) => void
}

export function FindingList({ findings, hasAny, choice, onChoose, onDecide, ...rest }: FindingListProps) {
  const { t } = useTranslation('drafting')
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (choice === undefined) return
    const main = list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(choice.id)}"]`)
    main?.focus({ preventScroll: true })
    main?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [choice])
  if (findings.length === 0) {
    return (
      <EmptyState
        title={t(hasAny ? 'finding.noneFound' : 'finding.none')}
        {...(hasAny ? {} : { text: t('finding.noneText') })}
      />
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section ref={list} className="finding-list" aria-label={t('pane.findings')} tabIndex={0}>
      <ol>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingCard
              finding={finding}
              isChosen={finding.id === choice?.id}
              onChoose={() => onChoose(finding.id)}
              onPlace={(place) => onChoose(finding.id, place)}
              onDecide={(decision, note) => onDecide(finding.id, decision, note)}
              {...rest}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
