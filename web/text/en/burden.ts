import type { Translation } from '../../i18n/texts.ts'
import type { burden as source } from '../zh/burden.ts'

export const burden: Translation<typeof source> = {
  title: 'Reporting burden',
  lead: 'What units report and confirm in {{year}}, counted item by item from the minutes that each takes.',
  total: 'Total',
  perYear: 'minutes/year',
  minutes: '{{minutes}} minutes/year',
  hours: 'about {{hours}} hours/year',
  scope:
    '{{year}} · {{count}} parties · from the rows of registries, the frequency of indicators the rounds of the year and the forms kept',
  saved: 'Saved',
  savedNote: 'shown filled in, only to be confirmed, and forms discarded in the year',
  possible: 'Could be saved',
  possibleNote: 'indicators that registries give and that are still reported by hand',
  units: 'By unit',
  unitsNote: 'open one for its arithmetic',
  unit: 'Unit',
  share: 'Share',
  enterprises: 'Enterprises (together)',
  ownEnterprise: 'Own enterprise',
  items: '{{count}} items',
  kind: { registry: 'Registry', indicator: 'Indicator', confirmation: 'Confirmation', form: 'Form' },
  why: {
    registry: '{{fields}} fields of a row, {{each}} minutes × {{answers}} rows × {{times}} a year',
    indicator: '{{each}} minutes a figure × {{times}} a year',
    form: '{{fields}} items, {{each}} minutes × {{answers}} parties × {{times}} a year',
    confirmation: '{{fields}} fields, {{each}} minutes a sheet on average × {{answers}} sheets',
  },
  savings: 'What is saved',
  savingsNote: 'each with its arithmetic',
  item: 'Item',
  reason: {
    filled: 'Filled in, only to be confirmed: {{each}} minutes saved a sheet on average × {{answers}} sheets',
    stopped: 'Form discarded: {{each}} minutes × {{answers}} parties × {{times}} a year',
    computed: 'Given by registries, need not be reported: {{each}} minutes a figure × {{times}} a year',
  },
  state: { saved: 'Saved', possible: 'Possible' },
  noSavings: 'Nothing is saved yet',
  noSavingsText:
    'Once a confirmation round is opened or registries give an indicator, the time saved is listed here.',
  empty: 'Nothing to report',
  emptyText: 'No registry, indicator or round asks your unit for anything.',
  rule: 'What it is counted with',
  ruleText:
    'From {{from}}: {{figure}} minutes for a figure of an indicator, {{confirmed}} for a value that is only confirmed, {{form}} for an item of a form ({{source}}).',
  ruleFields: 'The minutes of each field of a registry are in the dictionary.',
}
