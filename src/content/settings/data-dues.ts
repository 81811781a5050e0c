/** Which figures are due when, and of which enterprises: an example setting of Guatu. The district replaces it by a later one of its own. */
import { defineDataDues } from '../../domain/registry/quality/data-due.ts'

export default defineDataDues([
  {
    validFrom: '2020-01-01',
    dues: [
      {
        registry: 'enterprise-year',
        owner: 'statistics-bureau',
        of: 'all',
        fields: ['isAboveScale', 'size', 'revenueWanYuan'],
        days: 90,
      },
      {
        registry: 'enterprise-year',
        owner: 'statistics-bureau',
        of: 'above-scale',
        fields: [
          'grossOutputWanYuan',
          'valueAddedWanYuan',
          'profitWanYuan',
          'rdExpenseWanYuan',
          'investmentWanYuan',
          'energyTce',
        ],
        days: 90,
      },
      { registry: 'enterprise-year', owner: 'tax-bureau', of: 'all', fields: ['taxWanYuan'], days: 60 },
      {
        registry: 'enterprise-year',
        owner: 'power-company',
        of: 'all',
        fields: ['electricityWanKwh'],
        days: 60,
      },
      { registry: 'enterprise-year', owner: 'labour-bureau', of: 'all', fields: ['employees'], days: 60 },
      { registry: 'enterprise-year', owner: 'land-bureau', of: 'above-scale', fields: ['landMu'], days: 90 },
      {
        registry: 'enterprise-month',
        owner: 'statistics-bureau',
        of: 'above-scale',
        fields: ['grossOutputWanYuan'],
        days: 20,
      },
      { registry: 'enterprise-month', owner: 'tax-bureau', of: 'all', fields: ['taxWanYuan'], days: 20 },
      {
        registry: 'enterprise-month',
        owner: 'power-company',
        of: 'all',
        fields: ['electricityWanKwh'],
        days: 15,
      },
      { registry: 'enterprise-month', owner: 'labour-bureau', of: 'all', fields: ['employees'], days: 20 },
    ],
    source: {
      zh: '挂图自带的示例时限和应报口径，不是任何文件的规定，可由专班另行设定',
      en: 'Example days and expectations that come with Guatu, not the rule of any document; the plan office may set its own',
    },
  },
])
