import type { Translation } from '../../i18n/texts.ts'
import type { sheets as zh } from '../zh/sheets.ts'

export const sheets: Translation<typeof zh> = {
  title: 'Reporting by sheet',
  lead: 'download, fill, upload, check, submit at once',
  unit: 'Unit',
  year: 'Year',
  noUnit: 'No unit of yours',
  noUnitText: 'Sheets are made per unit. Ask the security administrator for the liaison role of yours.',
  download: {
    title: '1. Download the sheet',
    only: 'Download the sheet of a unit',
    note: 'Only what is still asked; what is known is shown and locked',
    button: 'Download the sheet (.xlsx)',
    rule1: 'Fill the yellow cells only; a slip of units is asked about, never changed silently.',
    rule2: 'Columns may be moved, rows added, heads merged; do not delete the hidden key sheet.',
    rule3: 'Excel and WPS both do.',
  },
  upload: {
    title: '2. Upload the filled sheet',
    note: 'It is shown first, nothing is entered yet',
    choose: 'Drop the filled sheet here, or choose it',
    done: 'Read; check it below.',
  },
  preview: {
    title: '3. Check and submit',
    none: 'Nothing uploaded yet',
    noneText: 'After the upload every cell stands here with its change, questions and remarks.',
    of: '{{file}} · {{unit}} · {{period}}',
    annotated: 'Download your sheet with remarks',
  },
  remarks: 'Remarks',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  head: {
    cell: 'Cell',
    indicator: 'Indicator',
    before: 'Before',
    after: 'After',
    unit: 'Unit',
    change: 'Change',
    note: 'Note',
  },
  change: { new: 'new', changed: 'changed', same: 'same', blank: 'blank', refused: 'refused' },
  question: { proposed: 'Change to {{value}} {{unit}}', entered: 'Keep {{value}} {{unit}}' },
  commit: {
    button: 'Submit all ({{count}} values)',
    errors:
      '{{count}} errors stand. Mend them in your sheet and upload it again; until then nothing is submitted.',
    questions: '{{count}} questions are open.',
    nothing: 'Nothing to submit.',
    ready: 'It then goes to approval; either every value is written or none.',
    done: 'Submitted for approval',
  },
  state: {
    previewed: 'To be submitted',
    committed: 'All submitted for approval.',
    discarded: 'This upload was dropped; upload again.',
  },
}
