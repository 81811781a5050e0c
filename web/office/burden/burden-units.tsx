/** Units by what they are asked for; one opens to its items, each with the arithmetic behind its minutes. The open one stands in the address. */
import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { formatShare, formatValue } from '../../parts/plain/format/format-value.ts'
import type { Burden } from './burden.ts'
import { BurdenItemName } from './burden-item-name.tsx'
import { formatMinutes, formatYearMinutes } from './format-minutes.ts'
import { usePartyName } from './use-party-name.ts'

type Unit = Burden['units'][number]
type Item = Unit['items'][number]

/** In the address, where null has no place. */
const keyOf = ({ unit }: Unit) => unit ?? 'enterprises'

export function BurdenUnits({ burden }: { readonly burden: Burden }) {
  const { t } = useTranslation('burden')
  const [{ unit: opened }, changeSearch] = useListSearch()
  const { units, minutes } = burden
  const isAlone = units.length === 1
  return (
    <Panel title={t('units')} note={isAlone ? undefined : t('unitsNote')} isFlush>
      <TableScroll label={t('units')}>
        <table className="burden-table">
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col" className="number">
                {t('share')}
              </th>
              <th scope="col" className="number">
                {t('perYear')}
              </th>
            </tr>
          </thead>
          {units.map((unit) => {
            const isOpen = isAlone || opened === keyOf(unit)
            const toggle = () => changeSearch({ unit: isOpen ? undefined : keyOf(unit) })
            return (
              <UnitRows key={keyOf(unit)} {...{ unit, total: minutes, isOpen, isAlone }} onToggle={toggle} />
            )
          })}
        </table>
      </TableScroll>
    </Panel>
  )
}

interface UnitRowsProps {
  readonly unit: Unit
  readonly total: number
  readonly isOpen: boolean
  readonly isAlone: boolean
  readonly onToggle: () => void
}

function UnitRows({ unit, total, isOpen, isAlone, onToggle }: UnitRowsProps) {
  const { t } = useTranslation('burden')
  const partyName = usePartyName()
  const name = partyName(unit)
  return (
    <tbody>
      <tr className="burden-unit">
        <td>
          {isAlone ? (
            name
          ) : (
            <button type="button" className="burden-open" aria-expanded={isOpen} onClick={onToggle}>
              {isOpen ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />} {name}
            </button>
          )}{' '}
          <span className="quiet">{t('items', { count: unit.items.length })}</span>
        </td>
        <td className="number">{formatShare(total === 0 ? null : unit.minutes / total, 1)}</td>
        <td className="number">{formatYearMinutes(unit.minutes)}</td>
      </tr>
      {isOpen &&
        unit.items.map((item) => <ItemRow key={`${item.kind}/${item.id}`} item={item} total={total} />)}
    </tbody>
  )
}

function ItemRow({ item, total }: { readonly item: Item; readonly total: number }) {
  const { t } = useTranslation('burden')
  const { kind, fields, minutesEach, answers, timesAYear, minutes } = item
  const facts = {
    fields,
    each: formatMinutes(minutesEach),
    answers: formatValue(answers, 0),
    times: timesAYear,
  }
  return (
    <tr className="burden-item">
      <td>
        <BurdenItemName item={item} />
        <div className="quiet">
          {t(`why.${kind}`, facts)} = {t('minutes', { minutes: formatYearMinutes(minutes) })}
        </div>
      </td>
      <td className="number quiet">{formatShare(total === 0 ? null : minutes / total, 1)}</td>
      <td className="number">{formatYearMinutes(minutes)}</td>
    </tr>
  )
}
