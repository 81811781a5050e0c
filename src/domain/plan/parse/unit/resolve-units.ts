/**
 * The register of organs a plan names: printed forms that mean one organ become one unit.
 *
 *     resolveUnits(['省科技厅', '省工业和信息化厅', '工业和信息化厅']).units.length   // 2: the prefix was left out
 *
 * A left-out prefix or bracket is resolved. A name that looks like the contraction of another (区人社局, 区人力社保局) is put with
 * it as `doubtfulAliases`, for a person to confirm.
 */
import type { PlanUnitName } from '../../compiled-plan.ts'
import { foldText } from '../../scan/fold.ts'
import { isCollectiveName } from './is-unit-name.ts'

export interface UnitRegister {
  readonly units: readonly PlanUnitName[]
  /** Id of the unit that a printed form means. */
  readonly idOf: ReadonlyMap<string, string>
}

interface Form {
  /** As first printed. */
  readonly printed: string
  /** Level word before the stem: 区, 市, 省…; '' where it is left out. */
  readonly prefix: string
  readonly stem: string
}

interface Group {
  readonly forms: Form[]
  readonly doubtful: Form[]
}

export function resolveUnits(names: readonly string[]): UnitRegister {
  const forms = [...new Set(names)].map(readForm)
  const groups = groupForms(forms)
  const merged = mergeContractions(groups)
  const idOf = new Map<string, string>()
  const units = merged.map((group, index) => {
    const id = `unit-${index + 1}`
    const all = [...group.forms, ...group.doubtful]
    for (const form of all) idOf.set(form.printed, id)
    return toUnit(id, group)
  })
  return { units, idOf }
}

function readForm(printed: string): Form {
  const folded = foldText(printed).replace(/\s+/g, '')
  const bare = isCollectiveName(folded) ? folded : folded.replace(/\([^()]*(\([^()]*\)[^()]*)*\)$/, '')
  const match = /^([省市区县州盟旗])(?=[^委]?.{2,})/.exec(bare)
  const prefix = /^市场监/.test(bare) ? '' : (match?.[1] ?? '')
  return { printed, prefix, stem: bare.slice(prefix.length) }
}

/** Same level and stem; a form without level joins the one form that has its stem, or the commonest level. */
function groupForms(forms: readonly Form[]): Group[] {
  const levels = new Map<string, number>()
  for (const { prefix } of forms) if (prefix !== '') levels.set(prefix, (levels.get(prefix) ?? 0) + 1)
  const groups = new Map<string, Group>()
  const byStem = new Map<string, string[]>()
  const put = (key: string, form: Form) => {
    const group = groups.get(key)
    group?.forms.push(form)
    if (group !== undefined) return
    groups.set(key, { forms: [form], doubtful: [] })
    byStem.set(form.stem, [...(byStem.get(form.stem) ?? []), key])
  }
  for (const form of forms) if (form.prefix !== '') put(`${form.prefix}${form.stem}`, form)
  for (const form of forms) {
    if (form.prefix !== '') continue
    const keys = byStem.get(form.stem) ?? []
    const level = (key: string) => levels.get(key.charAt(0)) ?? 0
    put([...keys].sort((a, b) => level(b) - level(a))[0] ?? form.stem, form)
  }
  const order = new Map(forms.map((form, index) => [form, index]))
  const first = ({ forms: own }: Group) => Math.min(...own.map((form) => order.get(form) ?? 0))
  return [...groups.values()].sort((a, b) => first(a) - first(b))
}

const suffix = /(委员会|委|办公室|办|局|厅|部|中心|分局|院|会|处|公司|集团)$/
const sameSuffix: Readonly<Record<string, string>> = { 委员会: '委', 办公室: '办', 分局: '局' }

function splitStem(stem: string): { readonly core: string; readonly end: string } {
  const end = suffix.exec(stem)?.[0] ?? ''
  return { core: stem.slice(0, stem.length - end.length), end: sameSuffix[end] ?? end }
}

/** 人社 of 人力社保: every character of the short form, in order, beginning with the same. */
function contracts(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short.charAt(0) !== long.charAt(0)) return false
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at++
  return at === short.length
}

/** More names of one beginning and ending are no contractions of each other. */
const mostAlike = 60

/** Only where exactly one longer name of the same level and ending can be meant. */
function mergeContractions(groups: readonly Group[]): readonly Group[] {
  const heads = groups.map(({ forms }) => ({ form: forms[0], ...splitStem(forms[0]?.stem ?? '') }))
  const buckets = Map.groupBy(heads.keys(), (index) => {
    const head = heads[index]
    return `${head?.form?.prefix}|${head?.end}|${head?.core.charAt(0)}`
  })
  const gone = new Set<number>()
  for (const bucket of buckets.values()) {
    if (bucket.length > mostAlike) continue
    for (const index of bucket) {
      const head = heads[index]
      if (head === undefined || head.end === '') continue
      const longer = bucket.filter((other) => contracts(head.core, heads[other]?.core ?? ''))
      const target = longer.length === 1 ? groups[longer[0] ?? -1] : undefined
      if (target === undefined || gone.has(longer[0] ?? -1)) continue
      target.doubtful.push(...(groups[index]?.forms ?? []))
      gone.add(index)
    }
  }
  return groups.filter((_, index) => !gone.has(index))
}

function toUnit(id: string, { forms, doubtful }: Group): PlanUnitName {
  const fullest = forms.reduce((best, form) => (form.printed.length > best.printed.length ? form : best))
  const others = [...forms, ...doubtful].filter((form) => form !== fullest)
  return {
    id,
    name: fullest.printed,
    aliases: others.map(({ printed }) => printed),
    doubtfulAliases: doubtful.map(({ printed }) => printed),
    isCollective: isCollectiveName(foldText(fullest.printed)),
  }
}
