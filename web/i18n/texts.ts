/**
 * Every text of the interface by namespace: one file under `text/zh` each. Chinese is the source of keys; English must have the same.
 *
 *     const { t } = useTranslation('cockpit')   // a wrong key does not compile
 */
import type { audit } from '../text/zh/audit.ts'
import type { burden } from '../text/zh/burden.ts'
import type { cockpit } from '../text/zh/cockpit.ts'
import type { common } from '../text/zh/common.ts'
import type { computed } from '../text/zh/computed.ts'
import type { confirmation } from '../text/zh/confirmation.ts'
import type { controls } from '../text/zh/controls.ts'
import type { drafting } from '../text/zh/drafting.ts'
import type { editions } from '../text/zh/editions.ts'
import type { enterprises } from '../text/zh/enterprises.ts'
import type { forms } from '../text/zh/forms.ts'
import type { gallery } from '../text/zh/gallery.ts'
import type { imports } from '../text/zh/imports.ts'
import type { indicators } from '../text/zh/indicators.ts'
import type { map } from '../text/zh/map.ts'
import type { office } from '../text/zh/office.ts'
import type { parts } from '../text/zh/parts.ts'
import type { people } from '../text/zh/people.ts'
import type { phone } from '../text/zh/phone.ts'
import type { plan } from '../text/zh/plan.ts'
import type { quality } from '../text/zh/quality.ts'
import type { registry } from '../text/zh/registry.ts'
import type { reporting } from '../text/zh/reporting.ts'
import type { sheets } from '../text/zh/sheets.ts'

export interface Texts {
  readonly audit: typeof audit
  readonly burden: typeof burden
  readonly cockpit: typeof cockpit
  readonly common: typeof common
  readonly computed: typeof computed
  readonly confirmation: typeof confirmation
  readonly controls: typeof controls
  readonly drafting: typeof drafting
  readonly editions: typeof editions
  readonly enterprises: typeof enterprises
  readonly forms: typeof forms
  readonly gallery: typeof gallery
  readonly imports: typeof imports
  readonly indicators: typeof indicators
  readonly map: typeof map
  readonly office: typeof office
  readonly parts: typeof parts
  readonly people: typeof people
  readonly phone: typeof phone
  readonly plan: typeof plan
  readonly quality: typeof quality
  readonly registry: typeof registry
  readonly reporting: typeof reporting
  readonly sheets: typeof sheets
}

/** The same keys, any words. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Texts
    returnNull: false
  }
}
