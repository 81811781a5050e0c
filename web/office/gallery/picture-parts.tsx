/** Map, treemap, load of units, and the whole answer to “why this number?”. */
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { Choropleth } from '../../parts/plain/choropleth.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { Treemap } from '../../parts/plain/treemap.tsx'
import { UnitLoadBars } from '../../parts/plain/unit-load-bars.tsx'
import { WhyPanel } from '../../parts/plain/why-panel.tsx'
import { Specimen } from './specimen.tsx'
import { specimenDetail } from './specimen-reading.ts'

const breaks = [20, 40, 60, 80] as const
const clusters = [
  {
    id: 'a',
    name: 'A',
    value: 600,
    due: 560,
    parts: [
      { id: 'a1', name: 'A1', value: 300, due: 320, parts: [] },
      { id: 'a2', name: 'A2', value: 200, due: 180, parts: [] },
    ],
  },
  { id: 'b', name: 'B', value: 320, due: 360, parts: [] },
  { id: 'c', name: 'C', value: 140, due: null, parts: [] },
] as const

export function PictureParts() {
  const { t } = useTranslation('gallery')
  const loads = [
    { unit: { id: 'a', name: `${t('unitName')} A` }, total: 9, counts: { 'on-track': 5, behind: 4 } },
    {
      unit: { id: 'b', name: `${t('unitName')} B` },
      total: 3,
      counts: { 'slightly-behind': 2, 'no-due': 1 },
    },
  ] as const
  return (
    <Panel title={t('pictures')}>
      <div className="columns columns--halves">
        <Specimen name="Choropleth">
          <SpecimenMap />
        </Specimen>
        <div className="stack">
          <Specimen name="Treemap">
            <div className="specimen-treemap">
              <Treemap items={clusters} />
            </div>
          </Specimen>
          <Specimen name="UnitLoadBars">
            <UnitLoadBars rows={loads} />
          </Specimen>
        </div>
        <Specimen name="WhyPanel">
          <WhyPanel detail={specimenDetail} />
        </Specimen>
      </div>
    </Panel>
  )
}

/** The district's own shapes with made-up values; every seventh town has none. */
function SpecimenMap() {
  const { t } = useTranslation('gallery')
  const { data } = useReply('getMap', {})
  if (data === undefined) return <LoadingState />
  const values = new Map(
    data.towns.map(({ code }, index) => [code, index % 7 === 3 ? null : (index * 37) % 100]),
  )
  return (
    <Choropleth
      map={data}
      values={values}
      breaks={breaks}
      label={t('name')}
      format={(value) => formatValue(value, 0)}
    />
  )
}
