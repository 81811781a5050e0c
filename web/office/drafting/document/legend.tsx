/** What the marks mean, how many there are, and which are shown: each kind is a switch. */
import { useTranslation } from 'react-i18next'
import { type MarkKind, markKinds } from './mark.ts'

interface LegendProps {
  readonly counts: Readonly<Partial<Record<MarkKind, number>>>
  readonly hidden: ReadonlySet<MarkKind>
  readonly onToggle: (kind: MarkKind) => void
}

export function Legend({ counts, hidden, onToggle }: LegendProps) {
  const { t } = useTranslation('drafting')
  return (
    <fieldset className="legend" aria-label={t('legend.label')}>
      {markKinds.map((kind) => {
        const count = counts[kind] ?? 0
        return count === 0 ? null : (
          <button
            key={kind}
            type="button"
            className="legend__kind"
            aria-pressed={!hidden.has(kind)}
            title={t(hidden.has(kind) ? 'legend.show' : 'legend.hide')}
            onClick={() => onToggle(kind)}
          >
            <span className="sign" data-kind={kind} aria-hidden />
            <span className="legend__name">{t(`kind.${kind}`)}</span>
            <span className="legend__count">{count}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
