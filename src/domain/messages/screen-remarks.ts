/** What the detectors of wrong data say of a sheet: evidence with its numbers, for a person to judge. `{label}` is the field's name. */
import type { RemarkText } from './remark-text.ts'

export const screenRemarks = {
  'unit-slip': {
    severity: 'warning',
    zh: '“{label}”填的是 {value}{inUnit}，约为参照值 {expected}（{basis}）的 {times} 倍，像是按“{written}”填的；如是，应为 {proposed}{inUnit}，如无误请说明后保留。',
    en: '“{label}” is {value}{inUnit}, about {times} times the reference {expected} ({basis}), as if written in another unit ({written}); if so it should be {proposed}{inUnit}, if not keep it with a note.',
  },
  'column-unit-slip': {
    severity: 'warning',
    zh: '“{label}”整列 {count} 个数多为{basis}的约 {times} 倍，像是整列按“{written}”填的（相差 {factor} 倍），应为“{inUnit}”；也可能错的是{basis}那一列。请与报送单位核对后整列换算。',
    en: 'Most of the {count} values of “{label}” are about {times} times {basis}, as if the whole column stood in {written} (a factor of {factor}) instead of{inUnit}; the column compared with, {basis}, may be the wrong one. Ask the sender and convert the column.',
  },
  'year-jump': {
    severity: 'info',
    zh: '“{label}”本期 {value}{inUnit}，上期 {before}{inUnit}，为 {times} 倍，同规模企业中极少见，而本行其他各项变动不大；请核对，如属实请写明原因。',
    en: '“{label}” is {value}{inUnit} after {before}{inUnit}, {times} times as much, most unusual for firms of this size while the row’s other figures changed little; check it, and give the reason if it is right.',
  },
  'duplicate-code': {
    severity: 'warning',
    zh: '信用代码 {code} 在第 {first} 行已经有了；请核对是不是同一家，保留一行。',
    en: 'The code {code} stands in row {first} already; check whether it is the same firm and keep one row.',
  },
  'duplicate-firm': {
    severity: 'warning',
    zh: '“{name}”与{where}“{other}”像是同一家企业（相同：{same}），但信用代码不同；请核对是否重复或已更名、换码。',
    en: '“{name}” looks like “{other}” {where} (the same: {same}), but the codes differ; check whether one is a double, or was renamed or given a new code.',
  },
  'copied-period': {
    severity: 'warning',
    zh: '本行 {known} 项数中有 {same} 项与上一期完全相同（{list}），像是照抄；请向企业核实本期实际数。',
    en: '{same} of the row’s {known} figures are last time’s to the digit ({list}), as if copied; ask the firm for this period’s own.',
  },
  'copied-months': {
    severity: 'warning',
    zh: '“{label}”从 {month} 起有 {count} 个月与{source}完全相同，像是照抄；请核对原始记录。',
    en: '“{label}” equals {source} to the digit in {count} months from {month} on, as if copied; check the records.',
  },
  'smooth-series': {
    severity: 'info',
    zh: '“{label}”{steps} 次环比中有 {calm} 次变动不到 2%（一般企业约 {usual}%），没有春节、季末的起伏；生产特别平稳的企业也会如此，请核对原始记录。',
    en: '“{label}” moves by less than 2 % in {calm} of {steps} months (usually about {usual} % of them do), without the ups and downs of holidays and quarters; a firm of very even production may look so, check the records.',
  },
  'round-series': {
    severity: 'info',
    zh: '“{label}”{count} 个数中有 {round} 个是 {step} 的整倍数，一般不会这样；可能是估计数，请核对原始记录。',
    en: '{round} of the {count} values of “{label}” are multiples of {step}, which does not happen by itself; they may be estimates, check the records.',
  },
  'constant-growth': {
    severity: 'warning',
    zh: '“{label}”{months} 个月中有 {same} 个月的同比增速都是 {rate}%{note}，像是推算出来的；请核对原始记录。',
    en: '“{label}” grows by {rate} % over the year before in {same} of {months} months{note}, as if worked out; check the records.',
  },
  'digit-pattern': {
    severity: 'info',
    zh: '“{label}”{count} 个数的个位上 {digit} 占 {share}%（均匀时约 10%），不像自然形成；可能有估计或编造的数，请抽查。',
    en: 'In {count} values of “{label}” the last digit before the point is {digit} in {share} % (10 % would be even), which does not come about by itself; some may be estimated or made up, sample a few.',
  },
  'target-hugging': {
    severity: 'info',
    zh: '“{label}”的增速有 {hits} 家正好落在 {target}% 上（前后 4 个百分点内共 {near} 家），密得不自然；请抽查这些企业的原始记录。',
    en: 'The growth of “{label}” is just {target} % in {hits} firms (of {near} within 4 points of it), an unnatural crowd; sample the records of these firms.',
  },
  'impossible-relation': {
    severity: 'warning',
    zh: '“{label}”{value} 与“{other}”{against} 不能同时成立；请核对两项。',
    en: '“{label}” of {value} and “{other}” of {against} cannot both be right; check both.',
  },
  'row-missing': {
    severity: 'info',
    zh: '应报企业 {code} 不在表中；请补报，或说明已停产、迁出、合并。',
    en: 'The firm {code} owes a row and has none in the sheet; add it, or say that it has stopped, moved out or been merged.',
  },
  'town-differs': {
    severity: 'info',
    zh: '所属镇街填“{town}”，地址却在“{there}”（{address}）；请核对生产经营地。',
    en: 'The town is given as “{town}” while the address is in “{there}” ({address}); check where it produces.',
  },
} as const satisfies Record<string, RemarkText>
