/** The district's units to choose from, by name. Names that stand for many are left out. */
import { useReply } from '../../api/use-reply.ts'
import type { Option } from '../../parts/antd/form/field.ts'

export function useUnitOptions(): readonly Option[] {
  const { data } = useReply('listUnits', { query: { limit: 1000 } })
  return (data?.items ?? [])
    .filter(({ kind, isActive }) => isActive && kind !== 'collective')
    .map(({ id, name }) => ({ value: id, label: name }))
}
