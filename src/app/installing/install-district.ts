/**
 * Makes a district where there is none: its towns and parks as units, and for the demo its plan, published actuals, generated figures, invented people and
 * open submissions. One transaction: an interrupted start leaves nothing behind.
 */

import { type KnownDistrict, knownDistricts } from '../../content/districts/known-districts.ts'
import { indicators } from '../../content/indicators/catalogue.generated.ts'
import { type DemoData, generateDemo } from '../../domain/demo/generate-demo.ts'
import type { District } from '../../domain/district.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { insertDistrict } from '../../store/district-store.ts'
import { insertObservations } from '../../store/observation-store.ts'
import { savePlanEdition } from '../../store/plan-store.ts'
import type { Tx } from '../../store/tx.ts'
import { insertUnits, type NewUnit } from '../../store/unit-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { insertDemoPeople } from './insert-demo-people.ts'
import { insertDemoSubmissions } from './insert-demo-submissions.ts'

export interface InstallDistrict {
  readonly code: string
  readonly isDemo: boolean
}

/** An unknown code gets a district of that code with no towns, to be filled by its own people. */
export async function installDistrict(context: Context, { code, isDemo }: InstallDistrict): Promise<void> {
  const known = knownDistricts.find((candidate) => candidate.district.code === code)
  await context.database.withDistrict(code, async (tx) => {
    const definition = known?.district ?? bareDistrict(code)
    await insertDistrict(tx, { definition, isDemo, createdAt: context.now })
    await insertUnits(tx, unitsOfDistrict(definition))
    if (isDemo && known !== undefined) await loadDemo(tx, context, known)
    await recordAudit(tx, context, {
      action: 'district.install',
      target: `district/${code}`,
      detail: { isDemo },
    })
  })
}

async function loadDemo(
  tx: Tx,
  context: Context,
  { district, plan, actuals, demo }: KnownDistrict,
): Promise<void> {
  const planUnits = unitsOfPlan(plan)
  await insertUnits(tx, [...planUnits, ...unitsOfOwners(district, planUnits)])
  await insertUnits(
    tx,
    demo.enterprises.map(({ id, name }) => ({
      id,
      name,
      kind: 'enterprise' as const,
      aliases: [],
      divisionCode: null,
      scope: null,
    })),
  )
  await savePlanEdition(tx, plan, context.now)
  const data: DemoData = generateDemo({
    settings: demo,
    plan,
    district,
    definitions: indicators,
    published: actuals,
  })
  const figures = [...actuals, ...data.figures].map((figure) => ({
    ...figure,
    id: context.newId(),
    submissionId: null,
  }))
  await insertObservations(tx, figures, context.now)
  const people = await insertDemoPeople(tx, context, demo.users)
  await insertDemoSubmissions(tx, context, { matters: data.submissions, people })
}

function unitsOfDistrict(district: District): readonly NewUnit[] {
  const towns = district.towns.map(({ code, name, kind, scope }) => ({
    id: `town-${code}`,
    kind,
    name,
    aliases: [],
    divisionCode: code,
    scope,
  }))
  const parks = district.parks.map(({ id, name }) => ({
    id,
    kind: 'park' as const,
    name,
    aliases: [],
    divisionCode: null,
    scope: null,
  }))
  return [...towns, ...parks]
}

function unitsOfPlan(plan: Plan): readonly NewUnit[] {
  return plan.units.map(({ id, name, aliases, isCollective }) => ({
    id,
    kind: isCollective ? ('collective' as const) : ('department' as const),
    name,
    aliases,
    divisionCode: null,
    scope: null,
  }))
}

/** Offices that keep data and that the plan does not name. */
function unitsOfOwners({ dataOwners }: District, known: readonly NewUnit[]): readonly NewUnit[] {
  return Object.values(dataOwners)
    .filter(({ unit }) => !known.some(({ id }) => id === unit))
    .map(({ unit, name }) => ({
      id: unit,
      kind: 'department',
      name,
      aliases: [],
      divisionCode: null,
      scope: null,
    }))
}

function bareDistrict(code: string): District {
  return {
    code,
    name: { zh: `区划 ${code}`, en: `District ${code}` },
    city: { zh: '未填写', en: 'not stated' },
    scopes: [
      {
        id: 'district-proper',
        label: { zh: '区本级', en: 'District proper' },
        parts: [],
        isUncertain: false,
      },
    ],
    towns: [],
    parks: [],
    dataOwners: {},
    source: {
      title: '由安装时的区划代码建立，尚未填写 / made from the division code at installation',
      asOf: '1970-01-01',
    },
  }
}
