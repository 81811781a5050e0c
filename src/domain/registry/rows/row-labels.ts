/**
 * What the words at the start of a row say of it: a sum, a section, a note, a person who signs.
 *
 *     isTotalLabel('姜山镇小计')        // true
 *     isSubtotalLabel('其中：规上')     // true
 *     readSection('（二）姜山镇（12家）')   // '姜山镇'
 *     isNoteText('注：以上数据不含租用')    // true
 */
function tight(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '')
}

const sumWord = '(?:合计|总计|小计|共计|总和|汇总|累计|合计数|总计数|小计数)'
const total = new RegExp(
  `^(?:[一二三四五六七八九十\\d]{1,2}[、.．])?(?:本?页|全区|全市|全镇|全街道|全部|总|区|[^,，。；]{0,12})?${sumWord}(?:数|\\([^)]*\\)|[:：].{0,12}|\\d+家?)?$`,
)
const grand = /^(?:全[区市县镇]|总|区)?(?:合计|总计|共计|总和|汇总)(?:数|\([^)]*\)|[:：].{0,12})?$/
const english = /^(sub-?total|(?:grand)?total|sum)s?[:：]?$/i
const average = /^(?:.{0,8})(?:平均|均值)(?:值|数|水平)?$|^(?:人|户|亩)均/
const part = /^其中[:：]?|^(?:#|＃)?其中/

/** 合计, 总计, 小计 in whatever company: a row of sums. */
export function isTotalLabel(text: string): boolean {
  if (text.length > 30 || text.length < 2) return false
  const plain = tight(text)
  return (
    total.test(plain) || english.test(plain) || average.test(plain) || plain === '全区' || plain === '全市'
  )
}

/** A sum of all that stands above, not of a part of it. */
export function isGrandTotal(text: string): boolean {
  const plain = tight(text)
  return grand.test(plain) || /^(?:grand)?total/i.test(plain) || plain === '全区' || plain === '全市'
}

/** Sums proper: averages and parts are kept and not compared. */
export function isSum(text: string): boolean {
  const plain = tight(text)
  return !average.test(plain) && !part.test(plain)
}

export function isPartLabel(text: string): boolean {
  return text.length <= 30 && part.test(tight(text))
}

const numbering =
  /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?\d{1,3}[)）、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}部分)\s*/
const count = /[(（[【]?(?:共|计)?\d+(?:家|户|个|条|宗|项|处)(?:企业)?[)）\]】]?$/
const frame = /^[【[〔《<(（](.*)[】\]〕》>)）]$/

export interface SectionLabel {
  /** Without numbering, count and frame. */
  readonly name: string
  readonly isNumbered: boolean
}

/** 一、姜山镇（12家） → 姜山镇. */
export function readSection(text: string): SectionLabel {
  const plain = tight(text)
  const bare = plain.replace(numbering, '')
  const name = bare
    .replace(/[:：]$/, '')
    .replace(count, '')
    .replace(/[:：]$/, '')
    .replace(frame, '$1')
  return { name, isNumbered: bare !== plain }
}

const note = new RegExp(
  [
    // 注：…, but not 注册资本
    '^(?:注|附|备注|说明|附注|来源|口径)(?:\\d{0,2}[:：.、)]|\\(?[一二三\\d]\\)?[、.])',
    '^(?:填报说明|填表说明|填写说明|指标说明|数据来源|资料来源|审核意见|填报要求)(?:[:：\\d.、一二三]|.{4,})',
    '^[※★*＊]+(?:注|备注|说明|必填|请|带|号|表示|为).*',
    '^(?:以上|以下|此表|本表)(?:数据|各项|内容|统计|由|为|如|均).{2,}',
    '^(?:以下空白|此行以下空白|以下无正文|\\(以下无正文\\)|\\(续\\)|\\(续表\\)|续表|转下页|承上页|接上页|未完待续)$',
  ].join('|'),
)
const signature =
  /^\(?(?:制表人?|填表人?|填报人?|审核人?|复核人?|经办人?|单位负责人|企业负责人|主要负责人|负责人|分管领导|单位领导|统计员|联系人|联系电话|电话|填报单位|填表单位|制表单位|报送单位|单位名称|单位|盖章|公章|签字|签章|填报日期|填表日期|报送日期|制表日期|报出日期|制表时间|填报时间|打印日期|打印时间|日期)(?:\([^)]*\))?[:：]/
const page = /^(?:第?\d+页(?:[,，/、]?共\d+页)?|共\d+页|-\d+-|\d+\/\d+页?|page\d+(?:of\d+)?)$/i
const example = /^(?:示例|样例|例|举例|填写示例|范例|sample|example)(?:[:：行\d]|$)|^(?:例|如)[:：]/i

export function isNoteText(text: string): boolean {
  const plain = tight(text)
  return note.test(plain) || signature.test(plain) || page.test(plain)
}

/** Somebody signs, or the sheet says who made it. */
export function isSignature(text: string): boolean {
  return signature.test(tight(text))
}

export function isExampleLabel(text: string): boolean {
  return text.length <= 20 && example.test(tight(text))
}

/** A sentence, which no name or number is. */
export function isSentence(text: string): boolean {
  return text.length > 40 || (text.length >= 12 && /[。；;，,].*[\p{Script=Han}]{2}/u.test(text))
}
