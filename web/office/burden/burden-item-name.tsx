/** What an item is, leading to the page where it is answered. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { Burden } from './burden.ts'

type Item = Pick<Burden['units'][number]['items'][number], 'kind' | 'id' | 'label'>

export function BurdenItemName({ item: { kind, id, label } }: { readonly item: Item }) {
  const { t } = useTranslation('burden')
  const say = useBilingual()
  return (
    <>
      <span className="quiet">{t(`kind.${kind}`)}</span> <ItemLink kind={kind} id={id} name={say(label)} />
    </>
  )
}

interface ItemLinkProps extends Pick<Item, 'kind' | 'id'> {
  readonly name: string
}

function ItemLink({ kind, id, name }: ItemLinkProps) {
  switch (kind) {
    case 'registry':
      return (
        <Link className="plain-link" to="/registries/$registry" params={{ registry: id }}>
          {name}
        </Link>
      )
    case 'indicator':
      return (
        <Link className="plain-link" to="/indicators/$id" params={{ id }}>
          {name}
        </Link>
      )
    case 'confirmation':
      return (
        <Link className="plain-link" to="/confirmations/$id" params={{ id }}>
          {name}
        </Link>
      )
  }
}
