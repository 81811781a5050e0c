// Made by scripts/make-catalogues.ts; do not edit.
import type { Registry } from '../../domain/registry/registry.ts'
import clusterList from './cluster-list.ts'
import enterprise from './enterprise.ts'
import enterpriseMonth from './enterprise-month.ts'
import enterpriseYear from './enterprise-year.ts'
import evaluation from './evaluation.ts'
import person from './person.ts'
import site from './site.ts'
import title from './title.ts'

export const registries: readonly Registry[] = [
  clusterList,
  enterprise,
  enterpriseMonth,
  enterpriseYear,
  evaluation,
  person,
  site,
  title,
]
