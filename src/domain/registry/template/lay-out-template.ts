/**
 * An empty sheet of a registry, laid out from its definition: heads with units, what each column takes, from whom. Data only; `app` hands it to what writes workbooks.
 *
 *     layOutTemplate({ registry: enterpriseYear, … }, 'zh').columns[2]   // { head: '实缴税金（万元）', kind: 'number', … }
 *
 * What reads sheets recognises it again: heads are the fields' own labels.
 */
import { units } from '../../../base/quantity.ts'
import { renderTemplate } from '../../messages/render-message.ts'
import type { FieldDefinition, FieldType, ReferenceTarget } from '../field.ts'
import type { Registry } from '../registry.ts'
import { type TemplateLanguage, templateWords } from './template-words.ts'

export interface TemplateWish {
  readonly registry: Registry
  /** Keys of the columns to have; what names a row is always among them. */
  readonly fields: readonly string[]
  /** The registry of what references lead to: its names stand beside the codes. */
  readonly identity: Registry
  /** Name of the unit that provides a field. */
  readonly ownerOf: (field: FieldDefinition) => string
  /** Names to choose from, by what a reference leads to. */
  readonly lists: Readonly<Partial<Record<ReferenceTarget, readonly string[]>>>
}

export interface TemplateColumn {
  /** Null for the name beside a code, which is not stored. */
  readonly field: string | null
  readonly head: string
  readonly kind: FieldType['kind']
  readonly isRequired: boolean
  readonly format: string
  readonly owner: string
  readonly meaning: string
  /** To choose from; absent where anything of the format may be written. */
  readonly choices?: readonly string[]
  readonly min?: number
  readonly max?: number
}

export interface Template {
  readonly name: string
  readonly columns: readonly TemplateColumn[]
}

export function layOutTemplate(wish: TemplateWish, language: TemplateLanguage): Template {
  const { registry, fields } = wish
  const shown = registry.fields.filter(({ key }) => registry.key.includes(key) || fields.includes(key))
  return {
    name: registry.label[language],
    columns: shown.flatMap((field) => [
      layOutField(field, wish, language),
      ...nameBeside(field, wish, language),
    ]),
  }
}

function layOutField(field: FieldDefinition, wish: TemplateWish, language: TemplateLanguage): TemplateColumn {
  const { key, label, type, isRequired, meaning } = field
  const choices = choicesOf(type, wish, language)
  return {
    field: key,
    head: `${label.zh}${unitHead(type)}`,
    kind: type.kind,
    isRequired,
    format: formatOf(type, language),
    owner: wish.ownerOf(field),
    meaning: [language === 'zh' ? '' : label.en, meaning?.[language] ?? ''].filter(Boolean).join(': '),
    ...(choices === undefined ? {} : { choices }),
    ...limitsOf(type),
  }
}

/** 企业名称 beside 统一社会信用代码: people check by it what they typed. */
function nameBeside(
  { key, type }: FieldDefinition,
  { registry, identity }: TemplateWish,
  language: TemplateLanguage,
): readonly TemplateColumn[] {
  const name = identity.fields.find((field) => field.key === 'name')
  const isCode = registry.key.includes(key) && type.kind === 'reference' && type.to === identity.id
  if (!isCode || name === undefined || registry.fields.some((field) => field.label.zh === name.label.zh))
    return []
  const words = templateWords[language]
  const format = formatOf(name.type, language)
  const [head, meaning] = [name.label.zh, words.nameOnly]
  return [{ field: null, head, kind: 'text', isRequired: false, format, owner: '', meaning }]
}

/** Heads are Chinese in every language: they are what a sheet is known by. */
function unitHead(type: FieldType): string {
  if (type.kind !== 'number' && type.kind !== 'integer') return ''
  return renderTemplate(templateWords.zh.unitHead, { unit: units[type.unit].label.zh })
}

function formatOf(type: FieldType, language: TemplateLanguage): string {
  const { formats } = templateWords[language]
  switch (type.kind) {
    case 'text':
      return renderTemplate(formats.text, { limit: type.maxLength })
    case 'number':
      return renderTemplate(formats.number, {
        unit: units[type.unit].label[language],
        decimals: type.decimals,
      })
    case 'integer':
      return renderTemplate(formats.integer, { unit: units[type.unit].label[language] })
    case 'choice':
      return formats.list
    case 'reference':
      return type.to === 'enterprise' ? formats.enterprise : formats.list
    case 'credit-code':
    case 'industry-code':
    case 'year':
    case 'month':
    case 'date':
    case 'flag':
      return formats[type.kind]
  }
}

function choicesOf(
  type: FieldType,
  { lists }: TemplateWish,
  language: TemplateLanguage,
): readonly string[] | undefined {
  switch (type.kind) {
    case 'choice':
      return type.choices.map(({ label }) => label.zh)
    case 'flag':
      return templateWords[language].flags
    case 'reference':
      return lists[type.to]
    default:
      return undefined
  }
}

function limitsOf(type: FieldType): { readonly min?: number; readonly max?: number } {
  if (type.kind === 'year') return { min: 1949, max: 2100 }
  if (type.kind !== 'number' && type.kind !== 'integer') return {}
  const { min, max } = type
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}
