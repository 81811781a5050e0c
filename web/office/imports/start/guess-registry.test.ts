import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessRegistry } from './guess-registry.ts'

test('a file that is named after a registry is of it; the longest name wins', () => {
  const options = [
    { value: 'enterprise', label: '企业' },
    { value: 'enterprise-year', label: '企业年度数据' },
    { value: 'site', label: 'Sites' },
  ]
  assert.equal(guessRegistry('企业年度数据-模板 (2).xlsx', options), 'enterprise-year')
  assert.equal(guessRegistry('姜山镇企业.xlsx', options), 'enterprise')
  assert.equal(guessRegistry('sites template.xlsx', options), 'site')
  assert.equal(guessRegistry('统计表.xlsx', options), undefined)
})
