/** What asking costs where no field says it: an example setting of Guatu. The district replaces it by what it has measured. */
import { defineBurdenRules } from '../../domain/registry/burden/burden-rule.ts'

export default defineBurdenRules([
  {
    validFrom: '2023-01-01',
    minutesPerFigure: 10,
    minutesPerConfirmedField: 0.1,
    minutesPerFormItem: 3,
    source: {
      zh: '挂图自带的示例设定：填报一个指标数 10 分钟，核对一个已填好的数 0.1 分钟，答一项新问题 3 分钟；未经实测，可由区里另行设定',
      en: 'An example setting that comes with Guatu: 10 minutes for a figure of an indicator, 0.1 for a value that is shown filled in, 3 for an item of a new form; not measured, the district may set its own',
    },
  },
])
