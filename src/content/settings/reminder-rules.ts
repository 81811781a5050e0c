/** How often an enterprise may be reminded of its confirmation sheet: an example setting of Guatu. The district may set its own. */
import { defineReminderRules } from '../../domain/confirmation/reminder-rule.ts'

export default defineReminderRules([
  {
    validFrom: '2023-01-01',
    daysBetween: 1,
    source: {
      zh: '挂图自带的示例设定：同一张确认单一天最多催办一次，可由区里另行设定',
      en: 'An example setting that comes with Guatu: at most one reminder of a sheet a day; the district may set its own',
    },
  },
])
