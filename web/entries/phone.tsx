/** The phone entry: reporting and reading for people on their way, under `/m`. */
import '../theme/base.css'
import '../phone/styles/phone.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { required } from '../../src/base/assert.ts'
import { startI18n } from '../i18n/start-i18n.ts'
import { PhoneApp } from '../phone/phone-app.tsx'
import { common as commonEn } from '../text/en/common.ts'
import { confirmation as confirmationEn } from '../text/en/confirmation.ts'
import { parts as partsEn } from '../text/en/parts.ts'
import { phone as phoneEn } from '../text/en/phone.ts'
import { common } from '../text/zh/common.ts'
import { confirmation } from '../text/zh/confirmation.ts'
import { parts } from '../text/zh/parts.ts'
import { phone } from '../text/zh/phone.ts'
import { startTheme } from '../theme/theme.ts'

startTheme(new URLSearchParams(location.search).get('theme'))
startI18n({
  zh: { common, confirmation, parts, phone },
  en: { common: commonEn, confirmation: confirmationEn, parts: partsEn, phone: phoneEn },
})
createRoot(required(document.getElementById('root'), 'phone.html has #root')).render(
  <StrictMode>
    <PhoneApp />
  </StrictMode>,
)
