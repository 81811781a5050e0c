/**
 * Why a form may not go out: it asks for what is known, or for something like it of which nobody said that it is another thing.
 *
 *     findFormProblem(asked, ['税收'])   // { code: 'form-asks-known', facts: { places: '实缴税金：企业年度数据 · 实缴税金（区税务局）', … } }
 */
import type { Facts } from '../../../base/diagnostic.ts'
import type { AskedHead, Known } from './known-view.ts'

export interface FormProblem {
  readonly code: 'form-asks-known' | 'form-asks-similar'
  readonly facts: Facts
}

export function findFormProblem(
  asked: readonly AskedHead[],
  others: readonly string[],
): FormProblem | undefined {
  const known = asked.filter(({ verdict }) => verdict === 'known')
  if (known.length > 0) return { code: 'form-asks-known', facts: placesOf(known) }
  const open = asked.filter(({ head, verdict }) => verdict === 'similar' && !others.includes(head))
  if (open.length > 0) return { code: 'form-asks-similar', facts: placesOf(open) }
  return undefined
}

/** Every place of a head, the surest first. */
function placesOf(asked: readonly AskedHead[]): Facts {
  const say = (language: 'zh' | 'en') =>
    asked.map(({ head, known }) => {
      const places = known.map((place) => placeOf(place)[language])
      return language === 'zh' ? `“${head}”见${places.join('、')}` : `“${head}” in ${places.join(', ')}`
    })
  return { places: say('zh').join('；'), placesEn: say('en').join('; ') }
}

function placeOf({ placeLabel, label, owner }: Known) {
  return {
    zh: `${placeLabel.zh}·${label.zh}（${owner.zh}）`,
    en: `${placeLabel.en} · ${label.en} (${owner.en})`,
  }
}
