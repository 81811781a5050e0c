/** What an item is, leading to the page where it is answered. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../api/may.ts'
import { useSession } from '../../api/use-session.ts'
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
    case 'form':
      return <FormLink name={name} />
    case 'confirmation':
      return (
        <Link className="plain-link" to="/confirmations/$id" params={{ id }}>
          {name}
        </Link>
      )
  }
}

/** Those who are only asked have no page of forms. */
function FormLink({ name }: { readonly name: string }) {
  const { session } = useSession()
  if (!session || !mayEver(session, 'registry', 'enter')) return name
  return (
    <Link className="plain-link" to="/forms">
      {name}
    </Link>
  )
}
