/**
 * What replies have as codes for programs, in the words of people: for the files of lists, which are read by people.
 *
 *     showCodes(snapshot, 'zh').period('2026-01..2026-09')   // 2026年1—9月
 */
import type { Language } from '../../../app/context.ts'
import { getRegistry } from '../../../app/registry/get-registry.ts'
import type { Snapshot } from '../../../app/snapshot.ts'
import { labelScope } from '../../../domain/label-scope.ts'
import { shanghaiMoment } from '../../../domain/loop/deadline.ts'
import { periodLabel } from '../../../domain/submission/period-names.ts'
import type { ExportValue } from '../../../sheet/write/table-export.ts'
import type { ShownCode } from '../../contract/contract.ts'

export type CodeWords = Readonly<Record<ShownCode, (code: string) => ExportValue>>

export function showCodes({ district, plan, definitions }: Snapshot, language: Language): CodeWords {
  const names = new Map<string, string>([
    ['district', district.name[language]],
    ...district.towns.map(({ code, name }): [string, string] => [`town/${code}`, name]),
    ...(plan?.clusters ?? []).map(({ id, name }): [string, string] => [`cluster/${id}`, name]),
  ])
  return {
    moment: (instant) => ({ kind: 'date', iso: shanghaiMoment(instant) }),
    period: (period) => periodLabel(period)[language],
    scope: (id) => labelScope(district.scopes, id)[language],
    indicator: (id) => definitions.get(id)?.label[language] ?? id,
    subject: (id) => names.get(id) ?? id,
    registry: (id) => getRegistry(id).label[language],
  }
}
