/** A remark about a table as a whole, or about a column of it. */
import { type Diagnostic, diagnostic, type Facts, type Place } from '../../../base/diagnostic.ts'
import { type RegistryTableRemarkCode, registryTableRemarks } from '../../messages/registry-table-remarks.ts'
import { getField, type Registry } from '../registry.ts'

export function tableRemark(code: RegistryTableRemarkCode, facts: Facts, place?: Place): Diagnostic {
  const { severity } = registryTableRemarks[code]
  return diagnostic(code, place === undefined ? { severity, facts } : { severity, facts, place })
}

export function labelFacts(
  registry: Registry,
  key: string,
): { readonly label: string; readonly labelEn: string } {
  const { label } = getField(registry, key)
  return { label: label.zh, labelEn: label.en }
}
