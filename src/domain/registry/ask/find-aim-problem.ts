/**
 * Why a form cannot ask whom it names: a town or cluster that there is not, or towns chosen by what only enterprises have.
 *
 *     findAimProblem({ of: 'towns', aim: { towns: [], clusters: ['digital'], scale: 'all' } }, ground)   // { code: 'form-aim-of-towns', facts: {} }
 */
import type { Facts } from '../../../base/diagnostic.ts'
import type { FormSubject } from './asked-form.ts'

export interface AimGround {
  readonly towns: readonly string[]
  readonly clusters: readonly string[]
}

export interface AimProblem {
  readonly code: 'form-aim-of-towns' | 'form-aim-unknown'
  readonly facts: Facts
}

export function findAimProblem(
  { of, aim }: Pick<FormSubject, 'of' | 'aim'>,
  ground: AimGround,
): AimProblem | undefined {
  if (of === 'towns' && (aim.clusters.length > 0 || aim.scale !== 'all')) {
    return { code: 'form-aim-of-towns', facts: {} }
  }
  const town = aim.towns.find((id) => !ground.towns.includes(id))
  const cluster = aim.clusters.find((id) => !ground.clusters.includes(id))
  if (town !== undefined) return unknown(town, { zh: '镇街', en: 'town' })
  if (cluster !== undefined) return unknown(cluster, { zh: '产业集群', en: 'cluster' })
  return undefined
}

function unknown(id: string, kind: { readonly zh: string; readonly en: string }): AimProblem {
  return { code: 'form-aim-unknown', facts: { id, kind: kind.zh, kindEn: kind.en } }
}
