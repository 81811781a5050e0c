import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SourceBlock } from '../compiled-plan.ts'
import { scanText } from './scan-text.ts'

/** Headings as `level number title`. */
function outlineOf(text: string): readonly string[] {
  return scanText({ text }).outline.map(({ level, number, title }) => `${level} ${number ?? '-'} ${title}`)
}

function readingsOf(text: string): readonly string[] {
  return scanText({ text }).passages.map(({ reading }) => reading)
}

describe('the outline', () => {
  it('a style already open is a sibling, a new one goes deeper', () => {
    assert.deepEqual(
      outlineOf(
        '一、总体要求\n（一）指导思想\n围绕高质量发展。\n1.做大做强。围绕产业链。\n——电子。布局东区。\n二、任务\n',
      ),
      ['1 一 总体要求', '2 （一） 指导思想', '3 1. 做大做强', '4 —— 电子', '1 二 任务'],
    )
  })

  it('chapters and articles', () => {
    assert.deepEqual(outlineOf('第一章 总则\n第一条 为了发展，制定本办法。\n第二章 附则'), [
      '1 第一章 总则',
      '2 第一条 为了发展',
      '1 第二章 附则',
    ])
  })

  it('a heading without number is the missing sibling of the next', () => {
    const long =
      '坚持以产业为本，推动企业做强做优，促进产业链协同发展，努力形成新的增长点，服务全区高质量发展大局。'
    assert.deepEqual(outlineOf(`三、任务\n做强企业\n1.育主体。${long}\n（二）做优平台\n1.建平台。${long}`), [
      '1 三 任务',
      '2 - 做强企业',
      '3 1. 育主体',
      '2 （二） 做优平台',
      '3 1. 建平台',
    ])
  })

  it('slogans under a heading of goals are items, not sections', () => {
    assert.deepEqual(outlineOf('（二）主要目标\n——规模更大。到2027年，产值达到5亿元。\n——质量更优。'), [
      '1 （二） 主要目标',
    ])
  })

  it('counting words, dates and decimals are no headings', () => {
    assert.deepEqual(outlineOf('一是抓项目。\n3.5亿元投资已到位。\n2023年3月28日\n1.5倍增长'), [])
  })

  it('the name of an annex may stand in the next line', () => {
    assert.deepEqual(outlineOf('附件1\n主要指标表\n说明文字在此，共计两段。'), ['1 附件1 主要指标表'])
  })

  it('headings that the document marks need no number', () => {
    const text = '总体要求\n到2027年，产值达到5亿元。'
    const blocks: readonly SourceBlock[] = [
      { kind: 'heading', range: { start: 0, end: 4 }, level: 1 },
      { kind: 'paragraph', range: { start: 5, end: text.length } },
    ]
    const { outline, passages } = scanText({ text, blocks })
    assert.deepEqual(
      outline.map(({ title, extent }) => [title, extent.end]),
      [['总体要求', text.length]],
    )
    assert.equal(passages[1]?.section, outline[0]?.id)
  })
})

describe('paragraphs', () => {
  it('breaks inside words and numbers are gone, full width is folded', () => {
    assert.deepEqual(readingsOf('规上工业增加值２０２７年达到３２\n０亿元，增长８％。'), [
      '规上工业增加值2027年达到320亿元,增长8%。',
    ])
  })

  it('page marks between two halves of a sentence are left out', () => {
    assert.deepEqual(readingsOf('围绕电子信息、高端装备、\n- 3 -\n新材料等产业，推进强链。'), [
      '围绕电子信息、高端装备、新材料等产业,推进强链。',
    ])
  })

  it('titles and names keep their lines', () => {
    assert.deepEqual(readingsOf('甲区制造业三年行动方案（2024—2026年）\n甲区人民政府\n各镇、各部门：'), [
      '甲区制造业三年行动方案(2024—2026年)',
      '甲区人民政府',
      '各镇、各部门:',
    ])
  })

  it('a sentence may end in a plain stop, a decimal does not end it', () => {
    const text = '产值增长7.5%. 税收增长5.2%。'
    const { passages } = scanText({ text })
    assert.deepEqual(
      passages[0]?.sentences.map(({ start, end }) => text.slice(start, end)),
      ['产值增长7.5%.', '税收增长5.2%。'],
    )
  })

  it('every unit of a reading knows where it stood', () => {
    const text = '　　到２０２７年，全区规上工\n业总产值达到５００亿元。'
    const passage = scanText({ text }).passages[0]
    const at = passage?.reading.indexOf('500') ?? 0
    assert.equal(text.slice(passage?.offsets[at], (passage?.offsets[at] ?? 0) + 3), '５００')
  })
})

describe('the title', () => {
  it('is the line that names a kind of document', () => {
    const text = '关于印发方案的通知\n各部门：\n甲区制造业三年行动方案（2024—2026年）\n一、目标'
    const { title } = scanText({ text })
    assert.equal(
      title === null ? null : text.slice(title.start, title.end),
      '甲区制造业三年行动方案（2024—2026年）',
    )
  })

  it('a text without one has none', () => {
    assert.equal(scanText({ text: '今天天气很好。' }).title, null)
  })
})
