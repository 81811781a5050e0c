import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlanDocument } from '../read-plan-document.ts'
import { showChecked } from '../testing/show-source.ts'

interface Case {
  readonly name: string
  readonly html: string
  readonly shows: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'headings, paragraphs and the words between tags',
    html: '<html><head><title>网站</title></head><body><h1>某县行动方案</h1><div>导语<p>到<b>2027</b>年，产值达到<span>320</span>亿元。</p>尾语</div></body></html>',
    shows: ['h1 某县行动方案', 'p 导语', 'p 到2027年，产值达到320亿元。', 'p 尾语'],
  },
  {
    name: 'blanks fold, a line end beside Chinese is none, indents go',
    html: '<p>　　到2027年，\n  产值达到\n320亿元，R&amp;D\n  intensity  of&nbsp;5%&ldquo;双百&rdquo;</p>',
    shows: ['p 到2027年，产值达到320亿元，R&D intensity of 5%“双百”'],
  },
  {
    name: 'breaks part paragraphs where a sentence ends or a number begins, and stay inside a title',
    html: '<h2>关于印发<br>行动方案的通知</h2><p>一、总体要求<br>　　坚持创新。<br>（一）目标<br>到2027年，<br>产值翻番。</p>',
    shows: [
      'h2 关于印发⏎行动方案的通知',
      'p 一、总体要求',
      'p 坚持创新。',
      'p （一）目标⏎到2027年，⏎产值翻番。',
    ],
  },
  {
    name: 'scripts, styles, menus, forms, hidden and commented words are left out',
    html: '<nav><a>首页</a></nav><style>p{}</style><p>甲<!-- 乙 --></p><p hidden>丙</p><div style="color:red; display : none"><p>丁</p></div><script>var a = "<p>戊</p>"</script><footer>己</footer><select><option>庚</select><noscript>辛</noscript><p>壬</p>',
    shows: ['p 甲', 'p 壬'],
  },
  {
    name: 'items carry their level, and the number a browser shows unless they print their own',
    html: '<ul><li>甲<ul><li>乙</li></ul></li></ul><ol start=3><li>丙<li value=7><p>丁</p><p>续</p><li>（八）戊</ol><ol style="list-style-type:cjk-ideographic"><li>己</li></ol><ol style="list-style:none"><li>庚</ol><ol type=a><li>5G</ol>',
    shows: ['l1 甲', 'l2 乙', 'l1 3.丙', 'l1 7.丁', 'l1 续', 'l1 （八）戊', 'l1 一、己', 'l1 庚', 'l1 a. 5G'],
  },
  {
    name: 'tables keep spans, heads and lines of cells, whatever is left open',
    html: '<table><caption>附表</caption><thead><tr><th>类别<th colspan=2>指标</thead><tbody><tr><td rowspan="2">规模<td>产值<td>320<tr><td>增加值<br>（亿元）<td></tbody></table><p>后',
    shows: ['p 附表', 't 类别 | 1×2 指标', 't 2×1 规模 | 产值 | 320', 't 增加值⏎（亿元） | ', 'p 后'],
  },
  {
    name: 'a span never reaches beyond the table',
    html: '<table><tr><td rowspan=0 colspan=999>甲<td>乙<tr><td rowspan=70000>丙</table>',
    shows: ['t 2×200 甲 | 乙', 't 丙'],
  },
  {
    name: 'a table that only frames the page gives its contents in order',
    html: '<table><tr><td>菜单</td><td><h1>方案</h1><p>正文，到二〇二七年产值达到三百亿元。</p><table><tr><td>序号<td>指标<tr><td>1<td>产值</table></td></tr></table>',
    shows: ['p 菜单', 'h1 方案', 'p 正文，到二〇二七年产值达到三百亿元。', 't 序号 | 指标', 't 1 | 产值'],
  },
  {
    name: 'raised digits stay apart from numbers, and marks of notes go',
    html: '<p>100万m<sup>2</sup>，320亿元<sup>[1]</sup>，<ruby>鄞<rp>(</rp><rt>yín</rt></ruby>州</p>',
    shows: ['p 100万m²，320亿元，鄞州'],
  },
  {
    name: 'preformatted lines keep their ends',
    html: '<pre>一、总体\n二、目标\n增长  8%</pre>',
    shows: ['p 一、总体', 'p 二、目标⏎增长  8%'],
  },
  {
    name: 'what Word saves as a page reads like any other',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--></head><body><p class=MsoNormal><![if !supportLists]><span>1.<span>&nbsp;</span></span><![endif]>培育<o:p></o:p></p></body></html>`,
    shows: ['p 1. 培育'],
  },
  {
    name: 'tags closed twice, crossed or never do no harm',
    html: '</p></td></table><b><p>甲</b>乙</p></li><h3>丙<p>丁<table>戊<tr>己<td>庚<td>辛',
    shows: ['p 甲', 'p 乙', 'h3 丙', 'p 丁', 'p 戊', 'p 己', 't 庚 | 辛'],
  },
  {
    name: 'a page without words is refused',
    html: '<html><img src="a.png"></html>',
    shows: ['! document-blank'],
  },
  {
    name: 'a page nested without end is refused',
    html: '<div>'.repeat(100_000),
    shows: ['! document-nested-too-deep'],
  },
  {
    name: 'a page of spans without end is refused',
    html: `<table>${'<tr><td colspan=200 rowspan=9999>甲<td>乙'.repeat(2000)}</table>`,
    shows: ['! document-too-many-cells'],
  },
]

for (const { name, html, shows } of cases) {
  test(name, async () => {
    const checked = await readPlanDocument(Buffer.from(`<!-- -->${html}`), 'a.html')
    assert.deepEqual(showChecked(checked), shows)
  })
}

const gbk = Buffer.from('b7bdb0b8', 'hex')

test('a page is read in the encoding it names, or the one its bytes are', async () => {
  const pages = [
    Buffer.concat([Buffer.from('<html><meta charset=gb2312><p>'), gbk]),
    Buffer.concat([Buffer.from('<html><p>'), gbk]),
    Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>'),
      gbk,
    ]),
    Buffer.from('\uFEFF<html><p>方案', 'utf16le'),
    Buffer.from('<html><meta charset="nonsense"><p>方案'),
    Buffer.concat([Buffer.from('<html><meta charset=big5><p>'), Buffer.from('a4e8aed7', 'hex')]),
  ]
  const texts = []
  for (const page of pages) texts.push(...showChecked(await readPlanDocument(page, 'a.htm')))
  assert.deepEqual(texts, ['p 方案', 'p 方案', 'p 方案', 'p 方案', 'p 方案', 'p 方案'])
})

const heavy: readonly (readonly [string, string])[] = [
  ['attributes', `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ')}>甲`],
  [
    'formatting tags left open',
    `${Array.from({ length: 500 }, (_, i) => `<b a=${i}>`).join('')}${'<p>甲'.repeat(50_000)}`,
  ],
  ['an attribute of 5 MB', `<p a="${'x'.repeat(5_000_000)}">甲`],
  ['blanks', `<p>甲${' \n'.repeat(2_000_000)}乙`],
  ['stray ends', `<p>甲${'</td></x>'.repeat(300_000)}`],
  ['cells', `<table><tr>${'<td>甲'.repeat(200_000)}</table>`],
  ['signs that begin an entity', `<p>甲${'&'.repeat(2_000_000)}`],
]

for (const [what, html] of heavy) {
  test(`a page heavy with ${what} is read within seconds`, async () => {
    const start = performance.now()
    await readPlanDocument(Buffer.from(`<html>${html}`), 'a.html')
    const took = performance.now() - start
    assert.ok(took < 8_000, `${Math.round(took)} ms`)
  })
}
