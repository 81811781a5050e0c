import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeName, makeWord, wordCount, writeName } from './make-name.ts'

/** Firms that the plan's text names, and brands that everybody knows. */
const real =
  '康强 盛吉盛 博格华纳 高发 可挺 奥克斯 博威 韵升 伏尔肯 日月 万金 凯信 杉杉 明鹏 华为 小米 美的 海尔 格力 海康 大华 吉利 比亚迪 宁德 雅戈尔 方太 公牛 得力 均胜 拓普 舜宇 申洲 太平鸟 贝发 三星 博洋 狮丹奴 罗蒙 欧琳 帅康 中车 上汽 一汽 东方 恒逸 荣盛 海天 东睦 永新 激智 江丰 金田 兴业 宁波精达 旭升 继峰 爱柯迪 双林 华翔 敏实'.split(
    ' ',
  )

describe('makeWord', () => {
  const words = Array.from({ length: wordCount }, (_, number) => makeWord(0, number))

  it('gives 64,000 different words, then as many again with a fourth sign', () => {
    assert.equal(new Set(words).size, 64_000)
    const more = Array.from({ length: 1000 }, (_, number) => makeWord(0, wordCount + number))
    assert.ok(more.every((word) => [...word].length === 4))
    assert.equal(new Set([...words, ...more]).size, 65_000)
  })

  it('never spells a firm that there is', () => {
    const all = words.join(' ')
    for (const name of real) assert.ok(!all.includes(name), name)
  })

  it('begins elsewhere for another start', () => assert.notEqual(makeWord(7, 0), makeWord(8, 0)))
})

describe('makeName', () => {
  it('puts place, word, trade and legal form together', () => {
    const name = writeName(makeName({ start: 3, number: 5, trades: ['模具'], luck: 0.25 }))
    assert.match(name, /^(宁波|宁波市|宁波市鄞州|浙江).{3}模具.*(公司|厂)$/)
  })
})
