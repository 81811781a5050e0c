/**
 * Where the rows behind a number are listed.
 *
 *     rowsAddress({ registry: 'enterprise-year', period: '2025' }, { missing: 'taxWanYuan' })   // /registries/enterprise-year?year=2025&missing=taxWanYuan
 */
interface Place {
  readonly registry: string
  readonly period: string | null
}

export function rowsAddress(
  { registry, period }: Place,
  more: Readonly<Record<string, string>> = {},
): string {
  const time = period === null ? {} : { [registry === 'enterprise-month' ? 'month' : 'year']: period }
  return `/registries/${registry}?${new URLSearchParams({ ...time, ...more })}`
}
