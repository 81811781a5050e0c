/** Towns and clusters that a form may choose, by name. */
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useDistrict } from '../district/use-district.ts'

export interface AimOption {
  readonly value: string
  readonly label: string
}

export function useAimOptions(): Readonly<Record<'towns' | 'clusters', readonly AimOption[]>> {
  const say = useBilingual()
  const { data: district } = useDistrict()
  const { data: registries } = useReply('listRegistries', {})
  const clusters = registries?.references.cluster ?? []
  return {
    towns: (district?.towns ?? []).map(({ code, name }) => ({ value: code, label: name })),
    // A segment belongs to its cluster: forms are of clusters.
    clusters: clusters
      .filter(({ id }) => !id.includes('/'))
      .map(({ id, label }) => ({ value: id, label: say(label) })),
  }
}
