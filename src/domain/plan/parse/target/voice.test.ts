import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { scanText } from '../../scan/scan-text.ts'
import { parseTargets } from './parse-targets.ts'
import { voiceOf } from './voice.ts'

const reported =
  '企业竞争力持续增强。引进企业1327家、亿元项目86个，3家企业入选国家级名录，技术合同成交额达到216.8亿元、增长17.3%，数量居全省第二。'
const planned =
  '打造特色集聚区，培育壮大链主企业，新增规上企业120家以上，技术合同成交额达到230亿元左右。鼓励企业上云，新建检测平台12个。'

describe('what a paragraph sounds like', () => {
  it('figures to the last digit, ranks and prizes report, 以上 and 打造 plan', () => {
    assert.ok(voiceOf(reported) >= 3)
    assert.ok(voiceOf(planned) <= -3)
    assert.equal(voiceOf('企业120家。'), 0)
  })

  const counts = (text: string) => {
    const { targets, facts } = parseTargets(scanText({ text }))
    return [targets.length, facts.filter(({ kind }) => kind !== 'rank').length]
  }

  it('tells where no word of time does', () => {
    assert.deepEqual(counts(reported), [0, 5])
    assert.deepEqual(counts(planned), [3, 0])
  })

  it('tells of a paragraph that says little by the text around it', () => {
    assert.deepEqual(counts(`${reported}\n新建社区食堂36家。\n${reported}`), [0, 11])
    assert.deepEqual(counts(`${planned}\n新建社区食堂36家。`), [4, 0])
  })

  it('a paragraph that sounds like a plan does not look back with those above', () => {
    assert.deepEqual(counts(`一年来，全市新建充电桩2318个。\n${planned}`), [3, 1])
  })

  it('“十四五”期间 alone makes no deadline of it, 到2030年 does', () => {
    assert.deepEqual(counts(`“十四五”期间，${reported}`), [0, 5])
    assert.deepEqual(counts(`${reported}到2030年，上市企业达到37家。`), [1, 5])
  })

  it('a plan for years to come may name exact figures', () => {
    const text =
      '某县数字产业行动方案（2024—2027年）\n建设数据中心3座，技术合同成交额21.7亿元，企业研发强度4.83%。'
    assert.deepEqual(counts(text), [3, 0])
  })
})
