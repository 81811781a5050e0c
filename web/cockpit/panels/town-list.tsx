/** Every town with its value, highest first: what the map cannot label, and its table for who cannot see it. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { shortTownName } from '../../parts/plain/geometry/map-labels.ts'
import { officeLinks } from '../office-links.ts'
import styles from '../styles/map.module.css'

interface TownListProps {
  readonly towns: ReplyOf<'getCockpit'>['towns']
  readonly format: (value: number) => string
  readonly classOf: (value: number) => string
  readonly pointed: string | null
  readonly onPoint: (code: string | null) => void
}

export function TownList({ towns, format, classOf, pointed, onPoint }: TownListProps) {
  const { t } = useTranslation('parts')
  const known = towns.values
    .flatMap((town) => (town.value === null ? [] : [{ ...town, value: town.value }]))
    .sort((a, b) => b.value - a.value)
  const unknown = towns.values.filter((town) => town.value === null).map((town) => shortTownName(town.name))
  const largest = Math.max(...known.map((town) => town.value))
  if (known.length === 0) return null
  return (
    <div className={styles.list}>
      <table className={styles.towns}>
        <caption className="visually-hidden">{t('map.rank')}</caption>
        <tbody>
          {known.map((town) => (
            <tr
              key={town.code}
              data-pointed={pointed === town.code}
              onPointerEnter={() => onPoint(town.code)}
              onPointerLeave={() => onPoint(null)}
            >
              <th scope="row">
                <a href={officeLinks.town(town.code)}>{shortTownName(town.name)}</a>
              </th>
              <td className={styles.barCell} aria-hidden="true">
                <span
                  className={styles.bar}
                  data-class={classOf(town.value)}
                  style={{ width: `${(Math.max(0, town.value) / largest) * 100}%` }}
                />
              </td>
              <td className={styles.value}>{format(town.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown.length > 0 && (
        <p className={styles.unknown}>{t('map.noneList', { towns: unknown.join('、') })}</p>
      )}
    </div>
  )
}
