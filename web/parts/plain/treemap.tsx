/**
 * Clusters and their segments: area is output, colour is output against what was due, from orange (under) to blue (over).
 *
 *     <Treemap items={items} />
 *
 * Where no output is known the area is the plan's target and the colour says nothing.
 */
import { useTranslation } from 'react-i18next'
import { formatShare, formatValue } from './format/format-value.ts'
import { findClass } from './geometry/bins.ts'
import {
  completionBreaks,
  layoutTreemap,
  type TreemapCell,
  type TreemapGroup,
  type TreemapItem,
} from './geometry/treemap-layout.ts'
import { rootFontSize } from './root-font-size.ts'
import styles from './styles/treemap.module.css'
import { useElementSize } from './use-element-size.ts'

interface TreemapProps {
  readonly items: readonly TreemapItem[]
  readonly isTarget?: boolean
  /** Where the heading of each item leads. */
  readonly hrefOf?: (id: string) => string
}

const HEADING_EM = 1.5

export function Treemap({ items, isTarget = false, hrefOf }: TreemapProps) {
  const { t } = useTranslation('parts')
  const [ref, size] = useElementSize<HTMLDivElement>()
  const em = rootFontSize()
  const groups = layoutTreemap(items, { ...size, heading: HEADING_EM * em })
  return (
    <div ref={ref} className={styles.frame}>
      <svg
        className={styles.treemap}
        viewBox={`0 0 ${Math.max(1, size.width)} ${Math.max(1, size.height)}`}
        role={hrefOf === undefined ? 'img' : 'group'}
        aria-label={t(isTarget ? 'treemap.labelTarget' : 'treemap.label')}
      >
        {groups.map((group) => (
          <Group key={group.item.id} group={group} em={em} href={hrefOf?.(group.item.id)} />
        ))}
      </svg>
    </div>
  )
}

/** 高端装备产业集群 is 高端装备, 数字产业集群 is 数字产业: the panel says that these are clusters. */
function shortClusterName(name: string): string {
  const short = name.replace(/产业集群$/, '')
  return short.length > 2 ? short : name.replace(/集群$/, '')
}

interface GroupProps {
  readonly group: TreemapGroup
  readonly em: number
  readonly href: string | undefined
}

function Group({ group, em, href }: GroupProps) {
  const { t } = useTranslation('parts')
  const amount = t('treemap.amount', { value: formatValue(group.item.value, 0) })
  const name = shortClusterName(group.item.name)
  const nameWidth = name.length * em * 0.84
  const fits = group.hasHeading && nameWidth <= group.width
  const heading = (
    <text className={styles.heading} x={group.x} y={group.y + em * 1.05}>
      {name}
      {nameWidth + (amount.length + 1) * em * 0.62 <= group.width && (
        <tspan className={styles.amount} dx="0.4em">
          {amount}
        </tspan>
      )}
    </text>
  )
  return (
    <g>
      {fits &&
        (href === undefined ? (
          heading
        ) : (
          <a href={href} className={styles.link}>
            {heading}
          </a>
        ))}
      {group.cells.map((cell) => (
        <Cell
          key={cell.id}
          cell={cell}
          em={em}
          name={cell.kind === 'rest' ? t('treemap.rest') : cell.kind === 'whole' ? name : cell.name}
          isHeaded={cell.kind === 'whole' && fits}
        />
      ))}
    </g>
  )
}

interface CellProps {
  readonly cell: TreemapCell
  readonly em: number
  readonly name: string
  /** Its name stands above it. */
  readonly isHeaded: boolean
}

function Cell({ cell, em, name, isHeaded }: CellProps) {
  const { t } = useTranslation('parts')
  const ratio = cell.due === null || cell.due === 0 ? null : cell.value / cell.due
  const figures = [formatValue(cell.value, 0), ...(ratio === null ? [] : [formatShare(ratio, 0)])].join(' · ')
  const isNamed = !isHeaded && name.length * em * 0.76 + em * 0.6 <= cell.width
  const lines = isNamed ? 2 : 1
  const hasFigures =
    cell.height >= em * (lines * 1.15 + 0.4) && figures.length * em * 0.44 + em * 0.6 <= cell.width
  const full =
    ratio === null
      ? figures
      : `${formatValue(cell.value, 1)}，${t('treemap.share', { share: formatShare(ratio, 1) })}`
  return (
    <g>
      <rect
        className={styles.cell}
        data-class={ratio === null ? 'none' : findClass(ratio, completionBreaks) + 1}
        x={cell.x}
        y={cell.y}
        width={cell.width}
        height={cell.height}
      >
        <title>{`${name} ${full}`}</title>
      </rect>
      {isNamed && cell.height >= em * 1.4 && (
        <text className={styles.name} x={cell.x + em * 0.4} y={cell.y + em * 1.1}>
          {name}
        </text>
      )}
      {hasFigures && (
        <text className={styles.figures} x={cell.x + em * 0.4} y={cell.y + em * (isNamed ? 2.2 : 1.1)}>
          {figures}
        </text>
      )}
    </g>
  )
}
