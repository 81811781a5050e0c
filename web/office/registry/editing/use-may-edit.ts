/** Whether the reader may enter anything of a registry's records beside their key. */
import { mayEver } from '../../../api/may.ts'
import { useSession } from '../../../api/use-session.ts'
import type { FieldView, RegistryView } from '../use-dictionary.ts'

export function useMayEdit(registry: RegistryView): boolean {
  const { session } = useSession()
  if (session === null || session === undefined) return false
  return mayEver(session, 'registry', 'enter') && editableFields(registry).length > 0
}

/** Fields that the reader's unit provides; what tells records apart stays as it is. */
export function editableFields({ fields, key, enterable }: RegistryView): readonly FieldView[] {
  return fields.filter((field) => enterable.includes(field.key) && !key.includes(field.key))
}
