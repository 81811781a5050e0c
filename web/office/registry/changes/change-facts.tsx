/** One change with all that is known of it. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changeKindTerms } from '../../../../src/domain/glossary.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { formatValue } from '../../../parts/plain/format/format-value.ts'
import { type Change, mayBeUndone, useChangeWords } from './change-columns.tsx'

interface ChangeFactsProps {
  readonly change: Change
  readonly onUndo: () => void
}

export function ChangeFacts({ change, onUndo }: ChangeFactsProps) {
  const { t, i18n } = useTranslation('registry')
  const say = useBilingual()
  const { registryOf, unitOf, stateOf } = useChangeWords()
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('changes.registry'), registryOf(change)],
    [t('changes.kind'), say(changeKindTerms[change.kind])],
    [t('changes.at'), formatMoment(change.at, i18n.language)],
    [t('changes.actor'), change.actorName],
    [t('changes.unit'), unitOf(change) ?? '–'],
    [t('changes.added'), formatValue(change.added, 0)],
    [t('changes.changed'), formatValue(change.changed, 0)],
    [t('changes.removed'), formatValue(change.removed, 0)],
    [t('changes.note'), change.note ?? '–'],
    [t('changes.state'), stateOf(change)],
    [t('changes.id'), <code key="id">{change.id}</code>],
    ...(change.undoes === null
      ? []
      : [
          [
            t('changes.undoes'),
            <Link
              key="undoes"
              to="/registry-changes/$id"
              params={{ id: change.undoes }}
              className="plain-link"
            >
              {change.undoes}
            </Link>,
          ] as const,
        ]),
  ]
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div className="facts__pair" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="form-actions">
        {mayBeUndone(change) && (
          <Button danger onClick={onUndo}>
            {t('changes.undoTitle')}
          </Button>
        )}
        <Link to="/registries/$registry" params={{ registry: change.registry }} className="plain-link">
          {t('changes.openList')}
        </Link>
      </div>
      {!mayBeUndone(change) && (
        <p className="quiet">{t(change.isUndone ? 'changes.cannotUndone' : 'changes.cannotUndoing')}</p>
      )}
    </>
  )
}
