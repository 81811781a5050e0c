/**
 * A row that breaks a rule because a value stands in another unit need not stay out: the rule's remark becomes a question with the converted value.
 *
 *     mendBySlips(registry, remarks, screened)   // { remarks, screened, rows: [17] }
 */
import { fieldsOfCondition } from '../../../domain/formula/fields-of.ts'
import type { SheetRemark } from '../../../domain/registry/decode/sheet-remark.ts'
import type { Registry } from '../../../domain/registry/registry.ts'

interface Staged {
  readonly stagedRow: number | null
}

export interface Mended<Remark> {
  readonly remarks: readonly Remark[]
  /** Without the proposals that the rules' remarks now have. */
  readonly screened: readonly SheetRemark[]
  /** Rows in staging, once for each remark that became a question. */
  readonly rows: readonly number[]
}

/** `screened` tells rows by their number in staging. */
export function mendBySlips<Remark extends SheetRemark & Staged>(
  registry: Registry,
  remarks: readonly Remark[],
  screened: readonly SheetRemark[],
): Mended<Remark> {
  const slips = Map.groupBy(
    screened.filter(({ code, proposed }) => code === 'unit-slip' && proposed !== undefined),
    ({ row }) => row,
  )
  const used = new Set<SheetRemark>()
  const rows: number[] = []
  const mended = remarks.map((remark) => {
    if (remark.code !== 'row-check-fails' || remark.stagedRow === null) return remark
    const fields = fieldsOfRule(registry, remark)
    const slip = slips.get(remark.stagedRow)?.find(({ field }) => field !== null && fields.includes(field))
    if (slip?.proposed === undefined) return remark
    used.add(slip)
    rows.push(remark.stagedRow)
    return { ...remark, field: slip.field, column: slip.column, proposed: slip.proposed }
  })
  return { remarks: mended, screened: screened.map((one) => (used.has(one) ? unasked(one) : one)), rows }
}

function fieldsOfRule({ checks }: Registry, { facts }: SheetRemark): readonly string[] {
  const rule = checks.find(({ label }) => label.zh === facts.check)
  return rule === undefined ? [] : fieldsOfCondition(rule.holds)
}

function unasked({ proposed: _proposed, ...remark }: SheetRemark): SheetRemark {
  return remark
}
