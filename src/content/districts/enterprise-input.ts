/**
 * What the generator of enterprises needs of a district that ships with Guatu. Apart from the district itself, so that a server that starts need not load it.
 *
 *     generateEnterprises(enterpriseInputOf('330212', { count: 5000, seed: 'yinzhou-224x' }))
 */
import type { EnterpriseSettings } from '../../domain/demo/enterprises/enterprise-settings.ts'
import type { EnterpriseInput } from '../../domain/demo/enterprises/prepare-enterprises.ts'
import { generateDemo } from '../../domain/demo/generate-demo.ts'
import { indicators } from '../indicators/catalogue.generated.ts'
import { classConversions } from '../industry/class-conversions.ts'
import { clusterRulesOf } from './cluster-rules.ts'
import { knownDistricts } from './known-districts.ts'
import { yinzhouEnterprises } from './yinzhou/demo-enterprises.ts'

interface EnterpriseContent {
  readonly settings: EnterpriseSettings
}

const contents: Readonly<Record<string, EnterpriseContent>> = {
  '330212': { settings: yinzhouEnterprises },
}

export function hasEnterprises(code: string): boolean {
  return contents[code] !== undefined
}

export interface EnterpriseAmount {
  readonly count: number
  readonly seed: string
}

/** Of the demo that comes with Guatu, and of `guatu demo generate` unless it is told otherwise: the sheets are then about the same enterprises. */
export const demoAmount: EnterpriseAmount = { count: 5000, seed: 'yinzhou-224x' }

/** For the code of a district; one without settings for enterprises is our mistake. */
export function enterpriseInputOf(code: string, amount: EnterpriseAmount): EnterpriseInput {
  const known = knownDistricts.find(({ district }) => district.code === code)
  const content = contents[code]
  if (known === undefined || content === undefined)
    throw new Error(`no demo enterprises for district ${code}`)
  const { district, plan, actuals, demo } = known
  const rows = { settings: demo, plan, district, definitions: indicators, published: actuals }
  return {
    ...content,
    ...amount,
    district,
    plan,
    figures: [...actuals, ...generateDemo(rows).figures],
    clusterRules: clusterRulesOf(code),
    conversions: classConversions,
  }
}
