/**
 * All rows of one firm.
 *
 *     firmRecords(prepared, 4711).filter(({ registry }) => registry === 'title')
 */
import { landOf } from './calibrate/scaled-firm.ts'
import type { Firm } from './firm/firm.ts'
import type { GeneratedRecord } from './generated-record.ts'
import type { PreparedEnterprises } from './prepare-enterprises.ts'
import { enterpriseRecords } from './rows/enterprise-rows.ts'
import { evaluationRecords } from './rows/evaluation-rows.ts'
import { namesOf } from './rows/firm-names.ts'
import { monthRecords } from './rows/month-rows.ts'
import { clusterRecords, personRecords, titleRecords } from './rows/other-rows.ts'
import { siteRecords, sitesOf } from './rows/site-rows.ts'
import { numbersOf, yearRecords } from './rows/year-rows.ts'

export function firmRecords(prepared: PreparedEnterprises, index: number): readonly GeneratedRecord[] {
  const { world, calibration, grants } = prepared
  const firm = prepared.firmOf(index)
  const rows = { world, firm, names: namesOf(world, firm) }
  const sites = sitesOf(rows, landByYear(prepared, firm))
  const input = { ...rows, calibration, sites }
  const numbers = world.years.map((_, year) => numbersOf(input, year))
  return [
    ...enterpriseRecords(rows),
    ...yearRecords(input, numbers),
    ...monthRecords(rows, numbers),
    ...titleRecords(rows, grants.get(index) ?? []),
    ...evaluationRecords(input, numbers),
    ...siteRecords(rows, sites),
    ...clusterRecords(rows),
    ...personRecords(rows),
  ]
}

/** 0 in years in which the firm was not there at the end. */
function landByYear({ world, calibration }: PreparedEnterprises, firm: Firm): readonly number[] {
  return world.years.map((_, year) => {
    const land = (firm.years[year]?.share ?? 0) > 0 ? landOf(calibration.land, firm, year) : 0
    return Number.isNaN(land) ? 0 : land
  })
}
