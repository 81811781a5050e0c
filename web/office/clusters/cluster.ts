import type { Plan } from '../plan/plan-lookup.ts'

export type Cluster = Plan['clusters'][number]
