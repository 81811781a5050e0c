// Made by scripts/make-catalogues.ts; do not edit.
import type { IndicatorDefinition } from '../../domain/indicator/definition.ts'
import aboveScaleValueAddedGrowth from './above-scale-value-added-growth.ts'
import clusterOutput from './cluster-output.ts'
import coreTechnologyProjects from './core-technology-projects.ts'
import digitalCoreValueAdded from './digital-core-value-added.ts'
import digitalIndustryRevenue from './digital-industry-revenue.ts'
import equipmentNumericalControlRate from './equipment-numerical-control-rate.ts'
import greenDesignEnterprises from './green-design-enterprises.ts'
import grossOutputAboveScale from './gross-output-above-scale.ts'
import highTechEnterprises from './high-tech-enterprises.ts'
import industrialInvestment from './industrial-investment.ts'
import industrialInvestmentGrowth from './industrial-investment-growth.ts'
import industrialRdExpense from './industrial-rd-expense.ts'
import industrialTaxPerMu from './industrial-tax-per-mu.ts'
import industrialValueAdded from './industrial-value-added.ts'
import industrialValueAddedPerMu from './industrial-value-added-per-mu.ts'
import internationalNationalStandards from './international-national-standards.ts'
import internetSoftwareRevenue from './internet-software-revenue.ts'
import itIndustryIntegrationIndex from './it-industry-integration-index.ts'
import leadingTalents from './leading-talents.ts'
import manufacturingLoanShare from './manufacturing-loan-share.ts'
import nationalGreenFactories from './national-green-factories.ts'
import nationalLittleGiants from './national-little-giants.ts'
import nationalSingleChampions from './national-single-champions.ts'
import overseasPatentFilings from './overseas-patent-filings.ts'
import pinzibiaoEnterprises from './pinzibiao-enterprises.ts'
import producerServicesValueAdded from './producer-services-value-added.ts'
import rdExpenseShare from './rd-expense-share.ts'
import smartFactories from './smart-factories.ts'
import technologyContractValue from './technology-contract-value.ts'
import valueAddedPerMuGrowth from './value-added-per-mu-growth.ts'
import zhejiangMadeStandards from './zhejiang-made-standards.ts'

export const indicators: readonly IndicatorDefinition[] = [
  aboveScaleValueAddedGrowth,
  clusterOutput,
  coreTechnologyProjects,
  digitalCoreValueAdded,
  digitalIndustryRevenue,
  equipmentNumericalControlRate,
  greenDesignEnterprises,
  grossOutputAboveScale,
  highTechEnterprises,
  industrialInvestment,
  industrialInvestmentGrowth,
  industrialRdExpense,
  industrialTaxPerMu,
  industrialValueAdded,
  industrialValueAddedPerMu,
  internationalNationalStandards,
  internetSoftwareRevenue,
  itIndustryIntegrationIndex,
  leadingTalents,
  manufacturingLoanShare,
  nationalGreenFactories,
  nationalLittleGiants,
  nationalSingleChampions,
  overseasPatentFilings,
  pinzibiaoEnterprises,
  producerServicesValueAdded,
  rdExpenseShare,
  smartFactories,
  technologyContractValue,
  valueAddedPerMuGrowth,
  zhejiangMadeStandards,
]
