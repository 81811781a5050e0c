/** How senders write towns, dates, years, months, flags, choices, industry classes and names. */
import type { FieldDefinition } from '../../src/domain/registry/field.ts'
import type { Chance } from './chance.ts'
import { clusterEntries, rungs, towns } from './invented.ts'
import { exact, fullWidth, told, type UglyCell } from './ugly-cell.ts'

export interface WordWriting {
  /** Of the column: senders are consistent, mostly. */
  readonly style: number
  readonly isXlsx: boolean
  readonly noise: number
}

type Write = (value: string, writing: WordWriting, chance: Chance) => UglyCell

export const writeTown: Write = (id, { style, noise }, chance) => {
  const name = towns.find(({ code }) => code === id)?.name ?? id
  const short = name.replace(/(街道|镇)$/, '')
  if (chance.is(noise)) {
    return chance.pick([
      exact(` ${name}`),
      exact(short),
      told(`${short[0]}${short[0]}${short.slice(1)}社区`),
      told('区外'),
      told('待定'),
      told(`${name}、${name === '姜山镇' ? '云龙镇' : '姜山镇'}`),
    ])
  }
  const styles = [
    name,
    name,
    name,
    name,
    short,
    `鄞州区${name}`,
    `宁波市鄞州区${name}`,
    `${name}人民政府`,
    id,
    ` ${name} `,
    name.replace(/(镇|街道)$/, '（$1）'),
  ]
  const written = styles[style % styles.length] ?? name
  return exact(written === `${name}人民政府` && name.endsWith('街道') ? `${name}办事处` : written)
}

const hanDigits = '〇一二三四五六七八九'
const hanYear = (year: string) => [...year].map((digit) => hanDigits[Number(digit)] ?? '').join('')
const hanSmall = (number: number) => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? hanDigits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? hanDigits[ones] : ''}`
}

export const writeDate: Write = (iso, { style, isXlsx, noise }, chance) => {
  const [y = '', mm = '', dd = ''] = iso.split('-')
  const [m, d] = [Number(mm), Number(dd)]
  const serial = Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569
  if (chance.is(noise)) {
    return chance.pick([
      exact(fullWidth(`${y}.${m}.${d}`)),
      exact(String(serial)),
      told(`${y}年${m}月`),
      told(`${y}.${m}`),
      told(`${y}年`),
      told(y),
      told(`${y.slice(2)}.${m}.${d}`),
      told(`${y}-02-30`),
      told(`${y}.13.${d}`),
      told(`${y}.${m}.${d}-${Number(y) + 3}.${m}.${d}`),
      told('待定'),
      told(m <= 12 && d <= 12 ? `${m}/${d}/${y}` : `${d}/${m}/${y}`),
    ])
  }
  const styles = [
    ...[
      iso,
      `${y}/${m}/${d}`,
      `${y}.${m}.${d}`,
      `${y}年${m}月${d}日`,
      `${y}${mm}${dd}`,
      `${y}.${mm}.${dd}`,
      `${y} 年 ${m} 月 ${d} 日`,
    ],
    ...[
      `${y}-${m}-${d} 00:00:00`,
      `${y}/${m}/${d} 0:00`,
      `${hanYear(y)}年${hanSmall(m)}月${hanSmall(d)}日`,
      ` ${iso}`,
      `${y}年${mm}月${dd}号`,
    ],
  ]
  if (isXlsx && style % 3 > 0) return style % 30 === 4 ? exact(serial) : exact({ date: iso })
  return exact(styles[style % styles.length] ?? iso)
}

export const writeYear: Write = (year, { style, noise, isXlsx }, chance) => {
  if (chance.is(noise * 0.3)) {
    return chance.pick([
      told(`${year.slice(2)}年`),
      told({ date: `${year}-01-01` }),
      told(`${year}-${Number(year) + 1}`),
      exact(`${year}年度`),
    ])
  }
  const styles = [
    isXlsx ? Number(year) : year,
    year,
    `${year}年`,
    `${year}年度`,
    isXlsx ? Number(year) : year,
    fullWidth(year),
    ` ${year}`,
    `${year}.0`,
    hanYear(year),
  ]
  return exact(styles[style % styles.length] ?? year)
}

export const writeMonth: Write = (month, { style, isXlsx, noise }, chance) => {
  const [y = '', mm = ''] = month.split('-')
  const m = Number(mm)
  if (chance.is(noise * 0.3))
    return chance.pick([
      told(`${y}Q1`),
      told(`${y}年`),
      told(`${m}月`),
      exact(`${y}年${m}月`),
      told(`${y}.1`),
    ])
  const dotted = m === 10 || m === 1 ? `${y}.${mm}` : `${y}.${m}`
  const styles = [
    month,
    `${y}年${m}月`,
    `${y}${mm}`,
    dotted,
    `${y}/${mm}`,
    `${y}年${mm}月份`,
    isXlsx ? { date: `${month}-01` } : `${y}-${mm}-01`,
    `${hanYear(y)}年${hanSmall(m)}月`,
  ]
  return exact(styles[style % styles.length] ?? month)
}

export function writeFlag(
  isSo: boolean,
  { style, noise }: WordWriting,
  { chance, key }: { chance: Chance; key: string },
): UglyCell {
  if (chance.is(noise)) return told(chance.pick(['不详', '2', '待核实', '？']))
  const styles: readonly (readonly [string, string])[] = [
    ...([
      ['是', '否'],
      ['是', '否'],
      ['是', '否'],
      ['1', '0'],
      ['Y', 'N'],
      ['√', '×'],
      ['有', '无'],
      ['TRUE', 'FALSE'],
      ['是 ', ' 否'],
    ] as const),
    key === 'isAboveScale' ? ['规上', '规下'] : ['是', '不是'],
  ]
  const [yes, no] = styles[style % styles.length] ?? ['是', '否']
  return exact(isSo ? yes : no)
}

export function writeChoice(
  id: string,
  field: FieldDefinition,
  { writing: { style, noise }, chance }: { writing: WordWriting; chance: Chance },
): UglyCell {
  if (field.type.kind !== 'choice') throw new Error('not a choice')
  const choice = field.type.choices.find((one) => one.id === id)
  if (choice === undefined) throw new Error(`no choice ${id}`)
  if (chance.is(noise)) return told(chance.pick(['其他', '—？', '见附件', `${choice.label.zh}、其他`]))
  const names = [choice.label.zh, choice.label.zh, ...choice.aliases, ` ${choice.label.zh}`]
  const written = style % 4 === 0 ? chance.pick(names) : (names[style % 2] ?? choice.label.zh)
  return exact(written)
}

export const writeIndustry: Write = (code, { style, noise }, chance) => {
  const digits = code.slice(1)
  if (chance.is(noise)) {
    return chance.pick([
      exact(code.toLowerCase()),
      told(code.slice(0, 3)),
      told(digits.slice(0, 3)),
      told('电子元件制造'),
      told(`D${digits}`),
      told(`${code}、${code[0]}3985`),
    ])
  }
  const styles = [
    code,
    digits,
    code.toLowerCase(),
    `${code[0]}-${digits}`,
    `${digits} 其他通用设备制造`,
    `${code}其他未列明制造业`,
    fullWidth(code),
    `${code[0]} ${digits}`,
  ]
  return exact(styles[style % styles.length] ?? code)
}

export const writeRung: Write = (id, { style, noise }, chance) => {
  const rung = rungs.find((one) => one.id === id)
  const label = rung?.label.zh ?? id
  if (chance.is(noise)) return told(chance.pick(['其他荣誉', `${label}、高企`, '先进单位']))
  const names = [label, label, label, ...(rung?.aliases ?? []), ` ${label}`, label.replace(/[“”]/g, '"')]
  return exact(style % 5 === 0 ? chance.pick(names) : label)
}

export const writeCluster: Write = (id, { style, noise }, chance) => {
  const name = clusterEntries.find((one) => one.id === id)?.name ?? id
  if (chance.is(noise)) return told(chance.pick(['其他', '未分类产业', '无归属']))
  return exact(style % 4 === 1 ? name.replace(/产业集群$/, '') : name)
}

export const writeText: Write = (text, { style, noise }, chance) => {
  if (chance.is(noise))
    return chance.pick([
      exact(` ${text}`),
      exact(`${text}\n`),
      exact(breakLine(text)),
      told(text.replace(/^(.{2})/, '$1 ')),
      exact(`${text}\u200b`),
    ])
  return exact(style % 9 === 0 ? `${text} ` : text)
}

/** A line break in the middle of Chinese words, as narrow cells get it. */
function breakLine(text: string): string {
  const at = [...text].findIndex(
    (letter, i) => i >= 4 && /\p{Script=Han}/u.test(letter) && /\p{Script=Han}/u.test(text[i - 1] ?? ''),
  )
  return at < 0 ? text : `${text.slice(0, at)}\n${text.slice(at)}`
}
