/** The whole ladder line by line, from the district's titles up to the nation's: in force, held before, never held. The state stands in words too. */
import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RungView } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'

const levels: readonly RungView['level'][] = ['district', 'city', 'province', 'national', 'market']

export function TitleLadder({ ladder }: { readonly ladder: readonly RungView[] }) {
  const { t } = useTranslation('enterprises')
  const lines = [...Map.groupBy(ladder, ({ line }) => line)]
  return (
    <dl className="ladder" aria-label={t('ladder')}>
      {lines.map(([line, rungs]) => (
        <div key={line} className="ladder__line">
          <dt>{t(`lines.${line}`)}</dt>
          <dd>
            <ul>
              {rungs
                .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
                .map((rung) => (
                  <Rung key={rung.id} rung={rung} />
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Rung({ rung: { label, level, authority, state } }: { readonly rung: RungView }) {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  const { inside } = useWords()
  const stateText = t(`states.${state ?? 'none'}`)
  return (
    <Tooltip title={`${t(`levels.${level}`)} · ${authority} · ${stateText}`}>
      <li className="rung" data-state={state ?? 'none'}>
        {state === 'valid' || state === null ? say(label) : inside(say(label), stateText)}
        {(state === 'valid' || state === null) && <span className="visually-hidden"> {stateText}</span>}
      </li>
    </Tooltip>
  )
}
