/** Figure, light, bullet, sparkline, path chart. */
import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { Bullet } from '../../parts/plain/bullet.tsx'
import { Figure } from '../../parts/plain/figure.tsx'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'
import { PathChart } from '../../parts/plain/path-chart.tsx'
import { Sparkline } from '../../parts/plain/sparkline.tsx'
import { StatusLight } from '../../parts/plain/status-light.tsx'
import { statuses } from '../../parts/plain/status-order.ts'
import { Specimen } from './specimen.tsx'
import { specimenFigure, specimenPath, specimenProjection, specimenSeries } from './specimen-reading.ts'

export function FigureParts() {
  const { t } = useTranslation('gallery')
  const published = { ...specimenFigure, origin: 'published' as const }
  return (
    <Panel title={t('figures')}>
      <div className="specimens">
        <Specimen name="Figure headline">
          <Figure figure={specimenFigure} decimals={1} size="headline" withContext scopeLabel={t('scope')} />
        </Specimen>
        <Specimen name="Figure text">
          <Figure figure={published} decimals={1} />
        </Specimen>
        <Specimen name="Figure + why">
          <Figure figure={published} decimals={1} name={t('name')} onWhy={noop} />
        </Specimen>
        <Specimen name="Figure missing">
          <Figure figure={null} decimals={1} />
        </Specimen>
        <Specimen name="StatusLight">
          <div className="specimen-row">
            {statuses.map((status) => (
              <StatusLight key={status} status={status} withLabel />
            ))}
          </div>
        </Specimen>
        <Specimen name="OriginMark">
          <OriginMark origin="generated" /> <OriginMark origin="generated" withWord />
        </Specimen>
        <Specimen name="Bullet">
          {([1.08, 0.95, 0.6, null] as const).map((share, index) => (
            <Bullet key={String(share)} share={share} status={statuses[index] ?? 'no-figure'} />
          ))}
        </Specimen>
        <Specimen name="Sparkline">
          <Sparkline
            name={t('name')}
            path={specimenPath}
            series={specimenSeries}
            year={2025}
            status="behind"
          />
        </Specimen>
      </div>
      <div className="columns columns--halves">
        <Specimen name="PathChart + projection">
          <PathChart
            name={t('name')}
            unit={t('unit')}
            decimals={1}
            path={specimenPath}
            series={specimenSeries}
            projection={specimenProjection}
            year={2025}
          />
        </Specimen>
        <Specimen name="PathChart, few points">
          <PathChart
            name={t('name')}
            unit={t('unit')}
            decimals={1}
            path={specimenPath}
            series={specimenSeries.slice(0, 1)}
            projection={null}
            year={2022}
          />
        </Specimen>
      </div>
    </Panel>
  )
}

function noop(): void {
  // A specimen does nothing.
}
