/** Somebody changed the record since it was opened: who, when, and what of mine is at odds with it. */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { StaleNotice } from '../../../parts/antd/states/stale-notice.tsx'
import type { FieldView } from '../use-dictionary.ts'
import { useValueWords } from '../value-words.ts'
import type { Conflict } from './use-conflict.ts'

interface ConflictOneProps {
  readonly fields: readonly FieldView[]
  readonly conflict: Conflict
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

export function ConflictOne({ fields, conflict, onTakeTheirs, onKeepMine }: ConflictOneProps) {
  const { t, i18n } = useTranslation('registry')
  const say = useBilingual()
  const show = useValueWords()
  const { theirs, mine } = conflict
  const before = theirs.history[0]?.values ?? {}
  const shown = fields.filter(
    ({ key }) => key in mine || (theirs.values[key] ?? null) !== (before[key] ?? null),
  )
  return (
    <StaleNotice
      what={t('edit.conflictWhat', {
        who: theirs.change?.actorName ?? '',
        moment: formatMoment(theirs.recordedAt, i18n.language),
        version: theirs.version,
      })}
      fields={shown.map((field) => ({
        label: say(field.label),
        mine: field.key in mine ? show(field, mine[field.key]) : '',
        theirs: show(field, theirs.values[field.key]),
      }))}
      onTakeTheirs={onTakeTheirs}
      onKeepMine={onKeepMine}
    />
  )
}
