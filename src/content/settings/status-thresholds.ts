/** An example setting of Guatu, not a rule of any plan: a plan office replaces it by a later one of its own. */
import { defineStatusSettings } from '../../domain/indicator/light/status-settings.ts'

export default defineStatusSettings([
  {
    validFrom: '2023-01-01',
    onTrack: 1,
    slightlyBehind: 0.9,
    source: {
      zh: '挂图自带的示例阈值，不是行动方案的规定，可由专班另行设定',
      en: "An example threshold that comes with Guatu, not the plan's rule; the plan office may set its own",
    },
  },
])
