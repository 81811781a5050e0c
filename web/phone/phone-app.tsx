/** The phone entry with what stands around it: client and cache, and the kit's own words in the reader's language. */
import { ConfigProvider } from 'antd-mobile'
import enUS from 'antd-mobile/es/locales/en-US'
import zhCN from 'antd-mobile/es/locales/zh-CN'
import { useTranslation } from 'react-i18next'
import { ApiProvider } from '../api/api-provider.tsx'
import { PhoneGate } from './phone-gate.tsx'

export function PhoneApp() {
  const { i18n } = useTranslation()
  return (
    <ApiProvider>
      <ConfigProvider locale={i18n.language === 'en' ? enUS : zhCN}>
        <PhoneGate />
      </ConfigProvider>
    </ApiProvider>
  )
}
