/** The office entry: desk work on plan, indicators, reporting and administration. */
import 'antd/dist/antd.css'
import '../theme/base.css'
import '../office/office.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { required } from '../../src/base/assert.ts'
import { startI18n } from '../i18n/start-i18n.ts'
import { OfficeApp } from '../office/office-app.tsx'
import { officeTexts } from '../office/office-texts.ts'
import { allowStyleElements } from '../office/style-nonce.ts'
import { startTheme } from '../theme/theme.ts'

allowStyleElements()
startTheme(new URLSearchParams(location.search).get('theme'))
startI18n(officeTexts)
createRoot(required(document.getElementById('root'), 'office.html has #root')).render(
  <StrictMode>
    <OfficeApp />
  </StrictMode>,
)
