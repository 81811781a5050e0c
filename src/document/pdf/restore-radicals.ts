/**
 * Characters for the radicals that some programs write in their place: a PDF holds glyphs, and 行 and ⾏ share one.
 *
 *     restoreRadicals('⾏动⽅案')   // '行动方案'
 */

/** Radicals of U+2E80–2EFF that look like a character, each before it; those of U+2F00–2FDF Unicode maps itself. */
const supplement =
  '⺁厂⺄乙⺈刀⺌小⺍小⺏尢⺗心⺝月⺟母⺠民⺫目⺻聿⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'

const characters = new Map(
  Array.from({ length: supplement.length / 2 }, (_, i) => [
    supplement[i * 2] ?? '',
    supplement[i * 2 + 1] ?? '',
  ]),
)

export function restoreRadicals(text: string): string {
  return text.replaceAll(/[\u2e80-\u2fdf]/g, (sign) => characters.get(sign) ?? sign.normalize('NFKC'))
}
