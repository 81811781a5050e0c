/** The day that the page shows, what it is read for, and its print. */
import { PrinterOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { purposes, purposeTerms } from '../../../src/domain/purpose.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { FieldControl } from '../../parts/antd/form/field-control.tsx'
import type { EnterpriseView } from './use-enterprise-view.ts'

interface EnterpriseControlsProps {
  readonly view: EnterpriseView
  /** The day that the page shows; undefined before it is there. */
  readonly day: string | undefined
}

export function EnterpriseControls({ view, day }: EnterpriseControlsProps) {
  const { t } = useTranslation(['enterprises', 'registry'])
  const say = useBilingual()
  const [dayId, purposeId] = [useId(), useId()]
  return (
    <>
      <div className="enterprise-control">
        <label htmlFor={dayId} title={t('onHint')}>
          {t('on')}
        </label>
        <FieldControl
          field={{ kind: 'day', key: 'on', label: t('on') }}
          id={dayId}
          value={view.on ?? day}
          onChange={(on) => view.change({ on: typeof on === 'string' ? on : undefined })}
        />
      </div>
      <div className="enterprise-control">
        <label htmlFor={purposeId} title={t('registry:purpose.hint')}>
          {t('registry:purpose.label')}
        </label>
        <Select
          id={purposeId}
          value={view.purpose}
          onChange={(purpose) => view.change({ purpose })}
          popupMatchSelectWidth={false}
          options={purposes.map((value) => ({ value, label: say(purposeTerms[value]) }))}
        />
      </div>
      <Button icon={<PrinterOutlined aria-hidden />} className="print-button" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </>
  )
}
