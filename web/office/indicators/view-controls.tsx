/** Year and published-only: the two switches that every page with figures has. */
import { Checkbox, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useYearOptions } from '../district/use-district.ts'
import type { useIndicatorView } from './use-indicator-view.ts'

interface ViewControlsProps {
  readonly view: ReturnType<typeof useIndicatorView>
  /** The year shown, also where the address names none. */
  readonly year: number | undefined
}

export function ViewControls({ view, year }: ViewControlsProps) {
  const { t } = useTranslation()
  const options = useYearOptions()
  return (
    <>
      <Checkbox checked={view.isPublished} onChange={(event) => view.setPublished(event.target.checked)}>
        {t('publishedOnly')}
      </Checkbox>
      <Select
        aria-label={t('year')}
        className="year-select"
        value={year === undefined ? null : String(year)}
        options={[...options]}
        onChange={view.setYear}
      />
    </>
  )
}
