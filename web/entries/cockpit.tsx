/** The cockpit entry: one page for the desk, the wall and the phone, without a component kit. */
import '../theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { required } from '../../src/base/assert.ts'
import { CockpitApp } from '../cockpit/cockpit-app.tsx'
import { startI18n } from '../i18n/start-i18n.ts'
import { cockpit as cockpitEn } from '../text/en/cockpit.ts'
import { common as commonEn } from '../text/en/common.ts'
import { parts as partsEn } from '../text/en/parts.ts'
import { cockpit } from '../text/zh/cockpit.ts'
import { common } from '../text/zh/common.ts'
import { parts } from '../text/zh/parts.ts'
import { startTheme } from '../theme/theme.ts'

startTheme(new URLSearchParams(location.search).get('theme'))
startI18n({
  zh: { common, parts, cockpit },
  en: { common: commonEn, parts: partsEn, cockpit: cockpitEn },
})
createRoot(required(document.getElementById('root'), 'cockpit.html has #root')).render(
  <StrictMode>
    <CockpitApp />
  </StrictMode>,
)
