/** A firm's town that is not the one in its address. */
import { defineDetector } from '../detector.ts'
import { textsOf } from '../screen-sheet.ts'

const towns = new Map([
  ['330212108', '云龙镇'],
  ['330212110', '姜山镇'],
])

export default defineDetector({
  code: 'town-differs',
  title: { zh: '镇街与地址不符', en: 'Town and address differ' },
  looksAt: {
    zh: '在地址中找镇、街道的名称，与所属镇街比较；地址里没有镇街名称的不提示。经营地与注册地不同的企业也会这样，供核对。',
    en: 'Looks for a town’s name in the address and compares it with the town given; an address that names no town is passed over. A firm that produces elsewhere than it is registered looks so too.',
  },
  good: [
    {
      what: { zh: '相符；或地址没写镇街', en: 'They agree; or the address names no town' },
      sheet: () => ({
        size: 2,
        fields: [],
        columns: { town: ['330212110', '330212108'], address: ['鄞州区姜山镇霁岚路1号', '珩岚路7号'] },
        towns,
      }),
    },
  ],
  bad: [
    {
      what: { zh: '镇街填云龙，地址在姜山', en: 'The town says Yunlong, the address Jiangshan' },
      sheet: () => ({
        size: 1,
        fields: [],
        columns: { town: ['330212108'], address: ['姜山镇霁岚路1号'] },
        towns,
      }),
      finds: [{ row: 0, field: 'town' }],
    },
  ],
  check: ({ sheet: { columns, towns: names } }) => {
    const codes = textsOf(columns, 'town')
    const addresses = textsOf(columns, 'address')
    if (codes === undefined || addresses === undefined || names === undefined) return []
    const known = [...names].map(([code, name]) => ({ code, name }))
    return codes.flatMap((code, row) => {
      const address = addresses[row] ?? ''
      const town = names.get(code)
      if (town === undefined || address.includes(town)) return []
      const there = known.find(({ name }) => address.includes(name))
      return there === undefined ? [] : [{ row, field: 'town', facts: { town, there: there.name, address } }]
    })
  },
})
