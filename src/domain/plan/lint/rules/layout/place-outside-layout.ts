/** Places where clusters are to stand that the layout does not know. */
import { findLayout } from '../../ground/layout.ts'
import { isSamePlace } from '../../ground/place-names.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'place-outside-layout',
  title: { zh: '落位不在布局之内', en: 'Places that the layout does not know' },
  why: {
    zh: '布局里没有的地方，不知属于哪个园区、由谁管。',
    en: 'Nobody knows to which zone they belong and who runs them.',
  },
  fix: { zh: '写明它们属于哪个园区或社区。', en: 'Say to which zone each belongs.' },
  good: [
    '一、产业体系\n\n东江经济开发区布局光学仪器产业，西山经济开发区布局特种陶瓷产业。\n\n1.光学仪器产业集群。重点在东江经济开发区布局。力争到2030年光学仪器产业集群产值达到160亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n东江经济开发区布局光学仪器产业，西山经济开发区布局特种陶瓷产业。\n\n1.光学仪器产业集群。重点在⟦南湖软件园⟧布局。力争到2030年光学仪器产业集群产值达到160亿元。\n',
  ],
  check: (ground) => {
    const layout = findLayout(ground)
    const { passages } = ground.scanned
    if (layout.length < 2) return []
    const words = passages
      .filter(({ range }) =>
        layout.some((one) => one.range.start >= range.start && one.range.end <= range.end),
      )
      .map(({ reading }) => reading)
    const first = new Map(
      ground.plan.clusters.flatMap(({ placeMentions }) =>
        placeMentions.map((mention) => [mention.place, mention] as const).reverse(),
      ),
    )
    const strange = [...first.values()]
      .filter(
        ({ place }) =>
          !layout.some((one) => isSamePlace(one.place, place)) &&
          !words.some((reading) => reading.includes(place)),
      )
      .sort((a, b) => a.range.start - b.range.start)
    const [start, ...others] = strange
    if (!start) return []
    return [
      {
        range: start.range,
        facts: { places: strange.map(({ place }) => place).join('、'), count: strange.length },
        related: others.map(({ range }) => ({ range, label: 'same' as const })),
      },
    ]
  },
})
