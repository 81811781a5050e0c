import type { Translation } from '../../i18n/texts.ts'
import type { forms as source } from '../zh/forms.ts'

export const forms: Translation<typeof source> = {
  title: 'Look before asking',
  lead: 'Before a new form goes out, see what is known already: that is not asked of enterprises and towns again.',
  draft: 'What the form asks',
  draftHint: 'One item a line, with its unit in brackets if it has one.',
  look: 'Look up',
  result: 'What was found',
  summary: '{{all}} items: {{known}} known, {{similar}} similar, {{fresh}} new',
  verdict: { known: 'Known, not asked again', similar: 'Similar, compare', new: 'New, may be asked' },
  where: 'Where',
  owner: 'Owner',
  period: { none: 'undated', year: 'by year', month: 'by month' },
  empty: 'Nothing to look up yet',
  emptyText: 'Paste the heads of the form that you draft on the left, one a line.',
  head: 'Item',
  found: 'Verdict',
  toRegistry: 'Open the registry',
  toIndicator: 'Open the indicator',
}
