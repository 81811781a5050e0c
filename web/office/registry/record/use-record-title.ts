/** What people call a record: its enterprise's name, or its own, with the rest of its key. */
import { writeFilters } from '../../../../src/domain/registry/write-filters.ts'
import { useReply } from '../../../api/use-reply.ts'
import { isAboutEnterprise } from '../list-field.ts'
import { type RegistryView, useDictionary } from '../use-dictionary.ts'
import { useValueWords } from '../value-words.ts'

export function useRecordTitle(registry: RegistryView, key: string | undefined): string {
  const show = useValueWords()
  const [code = '', ...rest] = (key ?? '').split('~')
  const name = useEnterpriseName(isAboutEnterprise(registry) || registry.id === 'enterprise' ? code : '')
  const parts = rest.map((part, index) => {
    const field = registry.fields.find((one) => one.key === registry.key[index + 1])
    const text = part.replaceAll('%7E', '~').replaceAll('%25', '%')
    return field === undefined ? text : show(field, text)
  })
  return [name === '' ? code : name, ...parts].join(' · ')
}

/** The name as it is now; empty until it is known. */
export function useEnterpriseName(code: string): string {
  const { data } = useDictionary()
  const isKnown = data?.items.some(({ id }) => id === 'enterprise') === true
  const filters = writeFilters([{ field: 'creditCode', is: 'eq', value: code }])
  const reply = useReply(
    'listRecords',
    {
      params: { registry: 'enterprise' },
      query: { purpose: 'verification', filters, fields: 'name', limit: 1 },
    },
    { isEnabled: code !== '' && isKnown },
  )
  return String(reply.data?.items[0]?.values.name ?? '')
}
