/** The tabs of the plan page, in the order of the plan. */
export const planTabs = [
  'outline',
  'targets',
  'indicators',
  'actions',
  'units',
  'clusters',
  'zones',
  'names',
] as const
export type PlanTab = (typeof planTabs)[number]

export function readPlanTab(text: string | undefined): PlanTab {
  return planTabs.find((tab) => tab === text) ?? 'outline'
}
