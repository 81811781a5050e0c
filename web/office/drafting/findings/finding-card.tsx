/** One finding: its sentence with the arithmetic, both places to jump to, what is proposed, and the decision with who took it. */
import { Button, Input } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import type { Decision, Finding } from '../draft.ts'
import { severityMarks } from './severity-marks.ts'

interface FindingCardProps {
  readonly finding: Finding
  readonly isChosen: boolean
  readonly isClosed: boolean
  readonly onChoose: () => void
  /** 0 is A, 1 is B. */
  readonly onPlace: (index: number) => void
  readonly onItem: (id: string) => void
  /** What an item is called. */
  readonly subjectOf: (id: string) => string
  readonly onDecide: (decision: Decision, note: string) => void
}

export function FindingCard(props: FindingCardProps) {
  const { finding, isChosen, onChoose } = props
  const { t } = useTranslation('drafting')
  const say = useBilingual()
  const { severity, text, decision } = finding
  return (
    <article className="finding" data-chosen={isChosen} data-decided={decision !== null}>
      <button
        type="button"
        className="finding__main"
        data-keys
        data-finding={finding.id}
        aria-current={isChosen}
        onClick={onChoose}
      >
        <span
          className="finding__mark"
          data-severity={severity}
          role="img"
          aria-label={t(`severity.${severity}`)}
        >
          {severityMarks[severity]}
        </span>
        <span>{say(text)}</span>
      </button>
      {finding.arithmetic !== '' && <p className="finding__sum">{finding.arithmetic}</p>}
      <FindingPlaces {...props} />
      {finding.fix !== null && <p className="finding__fix">{t('finding.fix', { fix: say(finding.fix) })}</p>}
      {isChosen && <FindingItems {...props} />}
      <FindingDecision {...props} />
    </article>
  )
}

/** Places shown before a finding is chosen. */
const FEW = 3

function FindingPlaces({ finding, isChosen, onPlace }: FindingCardProps) {
  const { t } = useTranslation('drafting')
  const { place, related } = finding
  const say = useBilingual()
  const others = related.map(({ label, ...rest }) => ({ ...rest, label: say(label) }))
  const places = place === null ? others : [{ ...place, label: '' }, ...others]
  if (places.length === 0) return <p className="quiet finding__places">{t('finding.whole')}</p>
  const labels = ['finding.placeA', 'finding.placeB'] as const
  return (
    <ul className="finding__places">
      {places.slice(0, isChosen ? places.length : FEW).map(({ range, quote, label }, index) => (
        <li key={`${range.start} ${range.end}`}>
          <button type="button" className="finding__place" onClick={() => onPlace(index)}>
            <b>{t(labels[index] ?? 'finding.placeMore')}</b> <span>{quote}</span>
            {label !== '' && <small>{label}</small>}
          </button>
        </li>
      ))}
      {!isChosen && places.length > FEW && (
        <li className="quiet finding__more">{t('finding.more', { count: places.length - FEW })}</li>
      )}
    </ul>
  )
}

function FindingItems({ finding, onItem, subjectOf }: FindingCardProps) {
  const { t } = useTranslation('drafting')
  if (finding.items.length === 0) return null
  return (
    <p className="finding__items quiet">
      {t('finding.items')}
      {finding.items.map((id) => (
        <button key={id} type="button" className="text-button" onClick={() => onItem(id)}>
          {subjectOf(id)}
        </button>
      ))}
    </p>
  )
}

function FindingDecision(props: FindingCardProps) {
  const { finding, isChosen, isClosed } = props
  const { t, i18n } = useTranslation('drafting')
  const [isAgain, setAgain] = useState(false)
  const { decision } = finding
  if (decision !== null && !isAgain) {
    const moment = decision.at === '' ? t('finding.sending') : formatMoment(decision.at, i18n.language)
    return (
      <Decided note={decision.note}>
        {t('finding.decidedBy', { decision: t(`decision.${decision.decision}`), who: decision.by, moment })}
        {isChosen && !isClosed && (
          <button type="button" className="text-button" onClick={() => setAgain(true)}>
            {t('finding.again')}
          </button>
        )}
      </Decided>
    )
  }
  if (!isChosen || isClosed) return null
  const decide = (chosen: Decision, note: string) => {
    setAgain(false)
    props.onDecide(chosen, note)
  }
  return <DecisionForm hasB={finding.related.length > 0} onDecide={decide} />
}

function Decided({ note, children }: { readonly note: string; readonly children: ReactNode }) {
  return (
    <p className="finding__decided">
      <span aria-hidden>✓</span> {children}
      {note !== '' && <span className="finding__note">{note}</span>}
    </p>
  )
}

interface DecisionFormProps {
  readonly hasB: boolean
  readonly onDecide: (decision: Decision, note: string) => void
}

export const decisions = ['accept-a', 'accept-b', 'keep-both', 'not-a-problem'] as const

/** A click decides at once; only keeping both wants words first. */
function DecisionForm({ hasB, onDecide }: DecisionFormProps) {
  const { t } = useTranslation('drafting')
  const id = useId()
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const decide = (decision: Decision) => {
    const lacksNote = decision === 'keep-both' && note.trim() === ''
    setMissing(lacksNote)
    if (lacksNote) document.getElementById(id)?.focus()
    else onDecide(decision, note.trim())
  }
  return (
    <div className="finding__form">
      <Input
        id={id}
        size="small"
        value={note}
        maxLength={2000}
        aria-label={t('finding.note')}
        placeholder={t('finding.note')}
        status={isMissing ? 'error' : ''}
        aria-invalid={isMissing}
        onChange={(event) => setNote(event.target.value)}
      />
      {isMissing && (
        <p className="field-fault" role="alert">
          {t('finding.noteMissing')}
        </p>
      )}
      <div className="item__acts">
        {decisions.map((decision, index) =>
          decision === 'accept-b' && !hasB ? null : (
            <Button key={decision} size="small" data-decision={decision} onClick={() => decide(decision)}>
              {t(`decision.${decision}`)} <kbd aria-hidden>{index + 1}</kbd>
            </Button>
          ),
        )}
      </div>
    </div>
  )
}
