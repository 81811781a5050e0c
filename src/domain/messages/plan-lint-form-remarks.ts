/** What the linter says of the form of a plan: headings, names, scopes, owners, layout, references. */
import type { RemarkText } from './remark-text.ts'

export const planLintFormRemarks = {
  'table-ordinal-repeated': {
    severity: 'error',
    zh: '指标表的序号 {ordinal} 用了两次：“{first}”和“{name}”。',
    en: 'Ordinal {ordinal} of the table is used twice, for “{first}” and “{name}”.',
  },
  'heading-number-missing': {
    severity: 'warning',
    zh: '标题“{title}”没有编号，同级标题有。',
    en: 'The heading “{title}” has no number, while its neighbours have.',
  },
  'heading-number-jump': {
    severity: 'warning',
    zh: '编号“{number}”接在“{before}”之后，不连续。',
    en: 'Number “{number}” follows “{before}” out of order.',
  },
  'heading-number-style': {
    severity: 'info',
    zh: '编号“{number}”后的标点与其他标题（{common}）不同。',
    en: 'The sign behind “{number}” is not that of the other headings ({common}).',
  },
  'annex-number-single': {
    severity: 'info',
    zh: '附件编了“1”，却没有第二个附件。',
    en: 'The annex is numbered 1, and there is no second.',
  },
  'identity-missing': {
    severity: 'warning',
    zh: '正文前后找不到：{missing}。',
    en: 'The text does not carry its {missing}.',
  },
  'cluster-heading-suffix': {
    severity: 'info',
    zh: '{all} 个集群标题中 {bare} 个没有“产业集群”字样。',
    en: 'Of {all} headings of clusters, {bare} do not say that they are one.',
  },
  'bracket-width': {
    severity: 'info',
    zh: '{half} 处用了半角括号，其余 {full} 处是全角。',
    en: 'Brackets are half-width in {half} places and full-width in the other {full}.',
  },
  'stray-space': {
    severity: 'info',
    zh: '{count} 处数字与单位之间或标点之前有空格。',
    en: 'A blank stands between number and unit, or before a stop, in {count} places.',
  },
  'target-of-other-section': {
    severity: 'error',
    zh: '“{own}”一节写的是“{other}”的目标（{value}{unit}）。',
    en: 'The section on “{own}” states a target of “{other}” ({value}{unit}).',
  },
  'name-cut-short': {
    severity: 'error',
    zh: '“{written}”与标题“{right}”差一个字。',
    en: '“{written}” is one character off the heading’s “{right}”.',
  },
  'subject-differs-from-heading': {
    severity: 'warning',
    zh: '标题是“{heading}”，目标说的却是“{written}”。',
    en: 'The heading says “{heading}”, the target “{written}”.',
  },
  'unit-two-names': {
    severity: 'warning',
    zh: '“{alias}”与“{name}”像是同一个单位。',
    en: '“{alias}” and “{name}” seem to be one unit.',
  },
  'official-term': {
    severity: 'info',
    zh: '“{written}”的规范说法是“{right}”。',
    en: 'The official term for “{written}” is “{right}”.',
  },
  'goal-scope-differs': {
    severity: 'error',
    zh: '“{name}”这里按“{here}”，另一处按“{there}”。',
    en: '“{name}” is for {here} here and for {there} elsewhere.',
  },
  'scope-run-unclear': {
    severity: 'warning',
    zh: '口径由“{before}”改为“{scope}”后，后面 {count} 项按哪个没有写。',
    en: 'After the change from {before} to {scope}, the scope of the {count} items that follow is not said.',
  },
  'scopes-undefined': {
    severity: 'warning',
    zh: '文中并用 {words}，没有说明各指哪里。',
    en: 'The text uses {words} side by side and never says what each covers.',
  },
  'table-without-scope': {
    severity: 'warning',
    zh: '正文分 {scopes}，指标表没有口径。',
    en: 'The goals are for {scopes}; the table names no scope.',
  },
  'owner-label-differs': {
    severity: 'warning',
    zh: '“{title}”写“{label}”，其余 {count} 处写“{common}”。',
    en: '“{title}” says {label}, the other {count} say {common}.',
  },
  'tasks-without-owner': {
    severity: 'warning',
    zh: '“{title}”等 {count} 条没有责任单位（共 {all} 条）。',
    en: '“{title}” and its like, {count} of {all} tasks, have no owner.',
  },
  'clusters-without-owner': {
    severity: 'warning',
    zh: '“{name}”等 {count} 个有目标的集群、细分行业没有责任单位。',
    en: '“{name}” and its like, {count} clusters and segments with targets, have no owner.',
  },
  'leads-plural': {
    severity: 'warning',
    zh: '“{title}”有 {count} 个牵头单位：{names}。',
    en: '“{title}” has {count} leads: {names}.',
  },
  'owner-collective': {
    severity: 'info',
    zh: '“{name}”等泛指的责任单位有 {count} 处，没有名单。',
    en: 'Owners such as “{name}” stand for a group without a list, in {count} places.',
  },
  'tasks-without-support': {
    severity: 'info',
    zh: '“{title}”等 {count} 条没有配合单位（共 {all} 条）。',
    en: '“{title}” and its like, {count} of {all} tasks, have no supporting unit.',
  },
  'row-owner-differs': {
    severity: 'info',
    zh: '“{name}”在表中由{owner}负责，任务由{lead}牵头。',
    en: '“{name}” belongs to {owner} in the table, while {lead} leads the task.',
  },
  'row-owners-many': {
    severity: 'info',
    zh: '“{name}”有 {count} 个责任单位，没有牵头的。',
    en: '“{name}” has {count} owners and no lead.',
  },
  'owner-load': {
    severity: 'info',
    zh: '{name}负责 {all} 个指标中的 {count} 个，牵头 {tasks} 项任务中的 {led} 项。',
    en: '{name} is responsible for {count} of {all} rows and leads {led} of {tasks} tasks.',
  },
  'cluster-placed-elsewhere': {
    severity: 'warning',
    zh: '“{name}”放在{places}，布局中却在{layout}。',
    en: '“{name}” is placed in {places}, by the layout in {layout}.',
  },
  'cluster-without-place': {
    severity: 'warning',
    zh: '“{name}”在布局和本节中都没有落位。',
    en: '“{name}” has no place, neither in the layout nor in its section.',
  },
  'zone-many-names': {
    severity: 'warning',
    zh: '{names} 像是同一处的 {count} 个名称。',
    en: '{names} seem to be {count} names of one place.',
  },
  'zone-overlap': {
    severity: 'warning',
    zh: '“{place}”既在“{one}”又在“{other}”。',
    en: '“{place}” is in “{one}” and in “{other}”.',
  },
  'place-outside-layout': {
    severity: 'info',
    zh: '{places}（{count} 处）不在布局之内。',
    en: '{places} ({count}) are not part of the layout.',
  },
  'list-end-unclear': {
    severity: 'warning',
    zh: '并列 {count} 项，后面的限定是只管最后一项还是都管，读不出来。',
    en: 'What follows the {count} items may speak of the last one or of all.',
  },
  'annex-not-attached': {
    severity: 'warning',
    zh: '列了附件“{name}”，文件到这里就结束了。',
    en: 'The annex “{name}” is listed, and the document ends here.',
  },
  'reference-not-attached': {
    severity: 'warning',
    zh: '提到“{name}”，文中没有附上。',
    en: '“{name}” is referred to and not attached.',
  },
  'term-undefined': {
    severity: 'warning',
    zh: '{count} 个决定计数的词没有定义：{words}。',
    en: 'Words that decide what is counted are not defined ({count}): {words}.',
  },
} as const satisfies Record<string, RemarkText>
