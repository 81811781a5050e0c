/**
 * The one gate for a district's data: codes belong to the district, scopes resolve and no scope contains itself.
 *
 *     checkDistrict({ ...district, towns: [{ ...town, scope: 'nowhere' }] })   // rejected: district-unknown-scope
 */
import type { z } from 'zod'
import { accepted, type Checked, getChecked, rejected } from '../base/checked.ts'
import { type Diagnostic, diagnostic } from '../base/diagnostic.ts'
import { type District, districtDefinition } from './district.ts'

export type DistrictInput = z.input<typeof districtDefinition>

function unknownScopes(district: District): Diagnostic[] {
  const known = new Set(district.scopes.map((scope) => scope.id))
  const uses = [
    ...district.scopes.flatMap((scope) => scope.parts.map((part) => ({ scope: part, by: scope.id }))),
    ...district.towns.map((town) => ({ scope: town.scope, by: town.code })),
  ]
  return uses
    .filter(({ scope }) => !known.has(scope))
    .map((facts) => diagnostic('district-unknown-scope', { facts }))
}

/** True when following the parts of `start` leads back to it. */
function containsItself(district: District, start: string): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const parts = district.scopes.find((scope) => scope.id === id)?.parts ?? []
    if (parts.includes(start)) return true
    open.push(...parts.filter((part) => !seen.has(part)))
    for (const part of parts) seen.add(part)
  }
  return false
}

function circularScopes(district: District): Diagnostic[] {
  return district.scopes
    .filter((scope) => containsItself(district, scope.id))
    .map((scope) => diagnostic('district-circular-scope', { facts: { scope: scope.id } }))
}

function foreignTowns(district: District): Diagnostic[] {
  return district.towns
    .filter((town) => !town.code.startsWith(district.code))
    .map((town) =>
      diagnostic('district-foreign-town', { facts: { town: town.code, district: district.code } }),
    )
}

function duplicates(district: District): Diagnostic[] {
  const groups = {
    scope: district.scopes.map((scope) => scope.id),
    town: district.towns.map((town) => town.code),
    park: district.parks.map((park) => park.id),
  }
  return Object.entries(groups).flatMap(([what, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((value) => diagnostic('district-duplicate', { facts: { what, value } })),
  )
}

export function checkDistrict(data: unknown): Checked<District> {
  const parsed = districtDefinition.safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.map((issue) => {
        const path = issue.path.join('.')
        return diagnostic('district-invalid', {
          place: { kind: 'field', path },
          facts: { path, reason: issue.message },
        })
      }),
    )
  }
  const remarks = [unknownScopes, circularScopes, foreignTowns, duplicates].flatMap((rule) =>
    rule(parsed.data),
  )
  return remarks.length > 0 ? rejected(...remarks) : accepted(parsed.data)
}

/** The same gate for files under `content/`: throws at load. */
export function defineDistrict(data: DistrictInput): District {
  return getChecked(checkDistrict(data), `district ${data.code}`)
}
