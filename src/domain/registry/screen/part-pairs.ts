/** Fields of which one is a part of the other, so that it is never larger. */
export const partPairs = [
  ['valueAddedWanYuan', 'grossOutputWanYuan'],
  ['rdExpenseWanYuan', 'revenueWanYuan'],
  ['taxWanYuan', 'revenueWanYuan'],
  ['profitWanYuan', 'revenueWanYuan'],
  ['digitalRevenueWanYuan', 'revenueWanYuan'],
  ['softwareRevenueWanYuan', 'digitalRevenueWanYuan'],
] as const
