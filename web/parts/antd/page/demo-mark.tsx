/** 演示数据: stands on every page that shows generated figures. */
import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'

export function DemoMark() {
  const { t } = useTranslation()
  return (
    <Tooltip title={t('demoDataHint')}>
      <span className="demo-mark">{t('demoData')}</span>
    </Tooltip>
  )
}
