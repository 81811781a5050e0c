/**
 * Telephones and figures show that two stored firms are one, where their names and addresses alone did not: told at the rows that bring them. Only firms that may be
 * such a pair are looked at, since nearly all have nothing in common.
 */
import person from '../../../content/registries/person.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import type { Finding } from '../../../domain/registry/screen/finding.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { listSharedPhones } from '../../../store/registry/screening/alike-store.ts'
import { loadStagedFirms } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { getColumn, numbersOf } from '../../../table/table.ts'
import { findAlikeFirms } from './alike-firms.ts'
import { loadFirmTraits, traitsOf } from './firm-traits.ts'
import { type FirmsScreen, seesAll, sheetRows, tellFinding } from './staged-screen.ts'

export async function screenDoubles(tx: Tx, screen: FirmsScreen, log: RemarkLog): Promise<void> {
  const { registry, staged, firms } = screen
  const traits = traitsOf(registry)
  if (!seesAll(screen) || !traits.some((field) => staged.fields.includes(field))) return
  const candidates = (await findCandidates(tx, screen)).filter((code) => firms.placeOf(code) >= 0)
  if (candidates.length < 2) return
  const wish = { fields: [...registry.key, ...traits], codes: candidates }
  const rows = await loadStagedFirms(tx, staged, wish)
  const numbers = numbersOf(rows, 'row')
  const numberOf = new Map(
    wordsOf(getColumn(rows, 'enterprise')).map((code, row) => [code, numbers[row] ?? 0]),
  )
  // Of two rows that are alike the later one is told: those that are brought come last.
  const codes = candidates.toSorted((a, b) => (numberOf.get(a) ?? 0) - (numberOf.get(b) ?? 0))
  const columns = await loadFirmTraits(tx, codes, { registry: registry.id, rows })
  const places = codes.map((code) => firms.placeOf(code))
  const sheet = {
    size: codes.length,
    fields: [],
    columns: {
      ...columns,
      creditCode: codes,
      name: places.map((place) => firms.names[place] ?? ''),
      address: places.map((place) => firms.addresses[place] ?? ''),
    },
    numbers: Int32Array.from(codes, (code) => (numberOf.get(code) ?? 0) % sheetRows),
  }
  const detectors = detectorsOf('firm').filter(({ code }) => code === 'duplicate-firm')
  for (const finding of runScreen(sheet, detectors)) {
    const number = numberOf.get(codes[finding.row ?? -1] ?? '')
    if (number !== undefined && isByTrait(finding))
      tellFinding(log, { ...finding, field: registry.key[0] ?? null }, number)
  }
}

/** Codes of firms that have a telephone or figures in common, where one of them is brought. */
async function findCandidates(tx: Tx, screen: FirmsScreen): Promise<readonly string[]> {
  const { registry, staged, firms } = screen
  // What an import brings of people is seen in its own transaction only.
  const importId = registry.id === person.id ? staged.importId : undefined
  const shared = screen.sharedPhones ?? (await listSharedPhones(tx, registryTables(person), importId))
  const { alike, isBrought } = await findAlikeFirms(tx, screen)
  const phones = shared.filter((codes) => codes.some((code) => isBrought[firms.placeOf(code)] === 1))
  return [...new Set([...phones.flat(), ...alike])]
}

/** What names and addresses alone show was told when the firms came in. */
function isByTrait({ facts: { sameEn } }: Finding): boolean {
  return /telephone|figures/.test(String(sameEn))
}
