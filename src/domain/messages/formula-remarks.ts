/** Remarks about formulas. The place is the path within the tree: `value.of.0.where`. */
import type { RemarkText } from './remark-text.ts'

export const formulaRemarks = {
  'formula-unknown-registry': {
    severity: 'error',
    zh: '公式要用台账“{registry}”计算，但没有这个台账；请改用已有的：{known}。',
    en: 'The formula is to be computed over registry “{registry}”, which is not there; use one of {known}.',
  },
  'formula-unknown-field': {
    severity: 'error',
    zh: '公式读取字段“{field}”，台账“{registry}”没有这个字段，也不是企业的附带字段；请改正名称，或先在台账中补上。',
    en: 'The formula reads “{field}”, which is neither a field of registry “{registry}” nor one joined from the enterprise; mend the name or add the field first.',
  },
  'formula-not-a-number': {
    severity: 'error',
    zh: '“{field}”不是数值，不能运算、比较大小或求和；请改用数值字段，或改用“属于”“已知”这类条件。',
    en: '“{field}” is not a number, so it cannot be computed with, compared by size or summed; take a number, or a condition such as “is one of” or “is known”.',
  },
  'formula-not-a-choice': {
    severity: 'error',
    zh: '“{field}”不是选项、编码或是否，不能用“属于”；数值请用大小比较。',
    en: '“{field}” is no choice, code or flag, so “is one of” cannot be asked; compare numbers by size.',
  },
  'formula-not-a-class': {
    severity: 'error',
    zh: '“{field}”不是行业代码，不能用“以……开头”；请改用“属于”。',
    en: '“{field}” is no industry class, so “begins with” cannot be asked; use “is one of”.',
  },
  'formula-not-distinct': {
    severity: 'error',
    zh: '“{field}”是自由文字，不能计算有多少个不同的值；请改用编码或数值字段。',
    en: '“{field}” is free text, so its different values cannot be counted; take a code or a number.',
  },
  'formula-unknown-choice': {
    severity: 'error',
    zh: '“{field}”没有“{value}”这个值；可用的有：{known}。',
    en: '“{field}” has no value “{value}”; it may be {known}.',
  },
  'formula-units-mixed': {
    severity: 'error',
    zh: '“{left}”和“{right}”不是同一单位，不能相加减、比较或二选一；请改用单位相同的字段，单位换算由系统在输出时完成。',
    en: '“{left}” and “{right}” are not the same unit, so they cannot be added, compared or stand for one another; take fields of one unit: conversion is done where the result is shown.',
  },
  'formula-unit-by-hand': {
    severity: 'error',
    zh: '“{unit}”的数乘以或除以 {factor} 是在换算单位；请去掉这一步，系统会按指标的单位换算，否则会换算两次。',
    en: 'Multiplying or dividing “{unit}” by {factor} converts its unit; leave it out: the result is converted to the indicator’s unit anyway, and would be converted twice.',
  },
  'formula-not-summable': {
    severity: 'error',
    zh: '被求和的是比率、时间或常数，各行之和没有意义；请对分子、分母分别求和，再相除。',
    en: 'What is summed is a ratio, a time or a constant, whose sum over rows means nothing; sum its parts first and then divide.',
  },
  'formula-reads-nothing': {
    severity: 'error',
    zh: '公式只有常数，没有读取台账；请写出求和或计数。',
    en: 'The formula is a constant and reads no rows; write a sum or a count.',
  },
  'formula-unit-differs': {
    severity: 'error',
    zh: '公式的结果以“{unit}”计，指标以“{wanted}”计，两者不能换算；请改正公式，或改正指标的单位。',
    en: 'The formula’s result is in “{unit}”, the indicator in “{wanted}”, and neither converts into the other; mend the formula or the indicator’s unit.',
  },
  'formula-timeless': {
    severity: 'error',
    zh: '台账“{registry}”的行不分期间，而公式没有用到期初或期末，各期会得到同一个数；请加上日期条件，例如“认定日期不晚于期末”。',
    en: 'Rows of registry “{registry}” belong to no period and the formula looks at no moment, so every period would get the same number; add a condition on dates, such as “granted by the end of the period”.',
  },
  'formula-without-period': {
    severity: 'error',
    zh: '单行校验不属于任何期间，不能用期初或期末；请改用行内的日期字段。',
    en: 'The check of a row belongs to no period, so it cannot ask for its start or end; use a date of the row.',
  },
  'formula-purpose-missing': {
    severity: 'error',
    zh: '指标要用于“{purpose}”，但公式读取的“{field}”不允许这一用途；请改用别的字段，或去掉指标的这一用途。',
    en: 'The indicator is to serve “{purpose}”, which the formula’s field “{field}” does not permit; read another field or take the purpose away.',
  },
  'formula-case-wrong': {
    severity: 'error',
    zh: '第 {case} 个例子应得 {expected}，公式算得 {computed}；请改正公式或例子。',
    en: 'Example {case} should give {expected} and the formula gives {computed}; mend the formula or the example.',
  },
} as const satisfies Record<string, RemarkText>
