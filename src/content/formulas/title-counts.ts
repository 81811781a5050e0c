/**
 * Three ways of counting the enterprises with a title, which give three different numbers: 累计 (ever granted), 有效 (valid on the last day), 新增 (granted within the period).
 *
 *     formula: titlesEver('little-giant')
 *
 * An enterprise is counted once, however many rows it has. What is on the ladder stands in `settings/title-rungs.ts`.
 */
import type { Formula } from '../../domain/formula/formula.ts'
import {
  all,
  any,
  compare,
  count,
  countDistinct,
  field,
  known,
  moment,
  not,
  oneOf,
} from '../../domain/formula/write-formula.ts'

const isGranted = compare(field('grantedOn'), 'lte', moment('end'))
const isNew = compare(field('grantedOn'), 'gte', moment('start'))
/** The last day of validity still counts, the day of revocation does not. */
const isUnexpired = any(not(known('validTo')), compare(field('validTo'), 'gte', moment('end')))
const isNotRevoked = any(not(known('revokedOn')), compare(field('revokedOn'), 'gt', moment('end')))

export function titlesEver(...rungs: readonly string[]): Formula {
  return {
    over: 'title',
    value: countDistinct('enterprise', all(oneOf('rung', ...rungs), isGranted)),
    note: {
      zh: '到期、复核未通过和被撤销的仍计入；一家企业多次获评只计一家。',
      en: 'Those that lapsed, failed a recheck or were revoked still count; an enterprise counts once however often it was named.',
    },
  }
}

export function titlesValid(...rungs: readonly string[]): Formula {
  return {
    over: 'title',
    value: countDistinct('enterprise', all(oneOf('rung', ...rungs), isGranted, isUnexpired, isNotRevoked)),
    note: {
      zh: '期末当天仍在有效期内、未被撤销的；没有填有效期的按一直有效计。',
      en: 'Valid on the last day and not revoked; one without a term is taken to hold.',
    },
  }
}

export function titlesNew(...rungs: readonly string[]): Formula {
  return {
    over: 'title',
    value: countDistinct('enterprise', all(oneOf('rung', ...rungs), isGranted, isNew)),
  }
}

/** Titles themselves instead of enterprises, where one enterprise may hold several. */
export function grantsEver(...rungs: readonly string[]): Formula {
  return {
    over: 'title',
    value: count(all(oneOf('rung', ...rungs), isGranted)),
    note: {
      zh: '按认定次数计，同一家企业的不同车间、工厂分别计数；同一车间先后获市级、省级认定会计两次，请在台账中只保留一条。',
      en: 'Grants are counted, so that several workshops of one enterprise count each; a workshop named by the city and later by the province counts twice unless the registry keeps one row.',
    },
  }
}
