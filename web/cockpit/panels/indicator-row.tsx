/** One indicator of the table. The name is a button whose area is the whole row. */
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Bullet } from '../../parts/plain/bullet.tsx'
import { formatSigned, formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'
import { Sparkline } from '../../parts/plain/sparkline.tsx'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import styles from '../styles/table.module.css'
import tag from '../styles/tag.module.css'
import { PartialTag } from './partial-tag.tsx'

export type Reading = ReplyOf<'getCockpit'>['readings'][number]

export interface RowKeys {
  readonly tabIndex: number
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface IndicatorRowProps {
  readonly reading: Reading
  /** On the first row of a category: its name and how many rows it spans. */
  readonly category: { readonly name: string; readonly rows: number } | null
  /** Name of its scope where that is not the header's; empty where the plan states none. */
  readonly otherScope: string | null
  readonly isWide: boolean
  readonly isOpen: boolean
  readonly isDimmed: boolean
  readonly keys: RowKeys
  readonly onWhy: () => void
}

export function IndicatorRow(props: IndicatorRowProps) {
  const { reading, category, isWide, isOpen, isDimmed } = props
  const { assessment, status, decimals } = reading
  const share = assessment.judgedBy === 'ratio' ? assessment.ratio : assessment.progress
  return (
    <tr className={styles.row} data-open={isOpen} data-dimmed={isDimmed}>
      {category !== null && (
        <th scope="rowgroup" rowSpan={category.rows} className={styles.category}>
          <span>{category.name}</span>
        </th>
      )}
      <td className={styles.ordinal}>{reading.ordinal}</td>
      <th scope="row" className={styles.name}>
        <RowName {...props} />
      </th>
      {isWide && <td className={styles.owner}>{reading.owners.map((owner) => owner.name).join('、')}</td>}
      <td className={`${styles.number} ${styles.actual}`}>
        {formatValue(reading.actual?.value, decimals)}
        <span className={styles.originSlot}>
          <OriginMark origin={reading.actual?.origin} />
        </span>
      </td>
      {isWide && <td className={styles.number}>{formatSigned(reading.yearOnYear?.value, 1)}</td>}
      <td className={styles.number}>
        <Due reading={reading} />
      </td>
      <td className={styles.share}>
        <Bullet share={share} status={status} />
      </td>
      <td className={styles.path}>
        <Sparkline {...reading} />
      </td>
      {isWide && <td className={styles.day}>{reading.actual?.asOf}</td>}
      <td className={styles.light}>
        <StatusLight status={status} />
      </td>
    </tr>
  )
}

/** Name, unit, and the marks that keep a reader from comparing what does not compare. */
function RowName({ reading, otherScope, isOpen, keys, onWhy }: IndicatorRowProps) {
  const { t } = useTranslation('cockpit')
  const { unitLabel } = useLabels()
  const say = useBilingual()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (keys.isFocused) button.current?.focus({ preventScroll: false })
  }, [keys.isFocused])
  return (
    <span className={styles.nameLine}>
      <button
        ref={button}
        type="button"
        className={styles.open}
        data-why={reading.id}
        title={say(reading.label)}
        aria-expanded={isOpen}
        tabIndex={keys.tabIndex}
        onFocus={keys.onFocus}
        onKeyDown={keys.onKeyDown}
        onClick={onWhy}
      >
        <span className={styles.label}>{say(reading.label)}</span>
        {reading.unit !== 'index' && <span className={styles.unit}> {unitLabel(reading.unit)}</span>}
      </button>
      {otherScope !== null && (
        <span
          className={tag.tag}
          title={otherScope === '' ? t('table.scopeUnknownHint') : t('table.scopeTag', { scope: otherScope })}
        >
          {otherScope === '' ? t('table.scopeUnknown') : otherScope}
        </span>
      )}
      <PartialTag reading={reading} />
    </span>
  )
}

/** A value that is ours and not the plan's is underlined with dots and said aloud. */
function Due({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('parts')
  const { due, decimals } = reading
  const text = formatValue(due?.value, decimals)
  if (due?.basis !== 'reference') return <>{text}</>
  return (
    <span className={styles.reference} title={t('figure.referenceHint')}>
      {text}
      <span className="visually-hidden">（{t('figure.reference')}）</span>
    </span>
  )
}
