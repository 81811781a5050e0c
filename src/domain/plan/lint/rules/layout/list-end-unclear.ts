/** N 个: A、B、C 和 D 的…作为…: does what follows speak of D, or of all? */
import { findInPassages, rangeOf } from '../../ground/find-in-passages.ts'
import { defineLintRule } from '../../lint-rule.ts'

const open =
  /(?:[\d一二三四五六七八九十两]{1,2})(?:大|个)[^,。;:]{2,12}:((?:[^,。;:、]{2,16}、){1,9}[^,。;:、]{2,16}(?:和|与|及)[^,。;:、和与]{2,10}的[^,。;:、]{2,12}(?:作为|用于|用作)[^,。;:]{2,24})/g

export default defineLintRule({
  code: 'list-end-unclear',
  title: { zh: '并列之后的限定管几项不清', en: 'What follows a list: of the last item or of all?' },
  why: {
    zh: '“甲、乙和丙的…作为…”可以只指丙，也可以指全部，执行时各有说法。',
    en: '“A, B and C’s land serves …” may speak of C alone or of all three.',
  },
  fix: {
    zh: '分成两句，先列全，再写限定。',
    en: 'Make two sentences: the list first, then what holds and for whom.',
  },
  good: ['一、布局\n\n做优3大产业社区：潘山片区、五里片区和东湖片区。东湖片区的存量厂房用于中试。\n'],
  bad: ['一、布局\n\n做优3大产业社区：⟦潘山片区、五里片区和东湖片区的存量厂房用于中试⟧。\n'],
  check: ({ scanned }) =>
    findInPassages(scanned, open).map(({ match, passage, start }) => {
      const part = match[1] ?? ''
      const at = start + match[0].indexOf(part)
      return { range: rangeOf(passage, at, at + part.length), facts: { count: part.split('、').length + 1 } }
    }),
})
