/** The namespaces that the office shows, in both languages. */
import { audit as enAudit } from '../text/en/audit.ts'
import { burden as enBurden } from '../text/en/burden.ts'
import { common as enCommon } from '../text/en/common.ts'
import { computed as enComputed } from '../text/en/computed.ts'
import { confirmation as enConfirmation } from '../text/en/confirmation.ts'
import { controls as enControls } from '../text/en/controls.ts'
import { drafting as enDrafting } from '../text/en/drafting.ts'
import { editions as enEditions } from '../text/en/editions.ts'
import { enterprises as enEnterprises } from '../text/en/enterprises.ts'
import { forms as enForms } from '../text/en/forms.ts'
import { gallery as enGallery } from '../text/en/gallery.ts'
import { imports as enImports } from '../text/en/imports.ts'
import { indicators as enIndicators } from '../text/en/indicators.ts'
import { map as enMap } from '../text/en/map.ts'
import { office as enOffice } from '../text/en/office.ts'
import { parts as enParts } from '../text/en/parts.ts'
import { people as enPeople } from '../text/en/people.ts'
import { plan as enPlan } from '../text/en/plan.ts'
import { quality as enQuality } from '../text/en/quality.ts'
import { registry as enRegistry } from '../text/en/registry.ts'
import { reporting as enReporting } from '../text/en/reporting.ts'
import { sheets as enSheets } from '../text/en/sheets.ts'
import { audit } from '../text/zh/audit.ts'
import { burden } from '../text/zh/burden.ts'
import { common } from '../text/zh/common.ts'
import { computed } from '../text/zh/computed.ts'
import { confirmation } from '../text/zh/confirmation.ts'
import { controls } from '../text/zh/controls.ts'
import { drafting } from '../text/zh/drafting.ts'
import { editions } from '../text/zh/editions.ts'
import { enterprises } from '../text/zh/enterprises.ts'
import { forms } from '../text/zh/forms.ts'
import { gallery } from '../text/zh/gallery.ts'
import { imports } from '../text/zh/imports.ts'
import { indicators } from '../text/zh/indicators.ts'
import { map } from '../text/zh/map.ts'
import { office } from '../text/zh/office.ts'
import { parts } from '../text/zh/parts.ts'
import { people } from '../text/zh/people.ts'
import { plan } from '../text/zh/plan.ts'
import { quality } from '../text/zh/quality.ts'
import { registry } from '../text/zh/registry.ts'
import { reporting } from '../text/zh/reporting.ts'
import { sheets } from '../text/zh/sheets.ts'

export const officeTexts = {
  zh: {
    audit,
    burden,
    common,
    computed,
    confirmation,
    controls,
    drafting,
    editions,
    enterprises,
    forms,
    gallery,
    imports,
    indicators,
    map,
    office,
    parts,
    people,
    plan,
    quality,
    registry,
    reporting,
    sheets,
  },
  en: {
    audit: enAudit,
    burden: enBurden,
    common: enCommon,
    computed: enComputed,
    confirmation: enConfirmation,
    controls: enControls,
    drafting: enDrafting,
    editions: enEditions,
    enterprises: enEnterprises,
    forms: enForms,
    gallery: enGallery,
    imports: enImports,
    indicators: enIndicators,
    map: enMap,
    office: enOffice,
    parts: enParts,
    people: enPeople,
    plan: enPlan,
    quality: enQuality,
    registry: enRegistry,
    reporting: enReporting,
    sheets: enSheets,
  },
}
