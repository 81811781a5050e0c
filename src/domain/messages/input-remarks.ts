/** Remarks about one field of a request: what is wrong with it and what to send instead. `path` is the field's place, `text` what stood there. */
import type { RemarkText } from './remark-text.ts'

export const inputRemarks = {
  'input-missing': {
    severity: 'error',
    zh: '缺少“{path}”；请补上{expected}。',
    en: '“{path}” is missing; add {expected}.',
  },
  'input-wrong-type': {
    severity: 'error',
    zh: '“{path}”的内容“{text}”不是{expected}；请改为{expected}。',
    en: '“{path}” holds “{text}”, which is not {expected}; send {expected}.',
  },
  'input-too-small': {
    severity: 'error',
    zh: '“{path}”太小或太短；请不少于 {minimum}。',
    en: '“{path}” is too small or too short; it must be at least {minimum}.',
  },
  'input-too-big': {
    severity: 'error',
    zh: '“{path}”太大或太长；请不超过 {maximum}。',
    en: '“{path}” is too large or too long; it must be at most {maximum}.',
  },
  'input-wrong-format': {
    severity: 'error',
    zh: '“{path}”的内容“{text}”不合格式；应为 {expected}。',
    en: '“{path}” holds “{text}”, which is not of the right form; expected {expected}.',
  },
  'input-not-offered': {
    severity: 'error',
    zh: '“{path}”的内容“{text}”不在可选范围内；可用：{known}。',
    en: '“{path}” holds “{text}”, which is not one of the choices; use one of {known}.',
  },
  'input-unknown-field': {
    severity: 'error',
    zh: '“{path}”不是这里的字段，为免误解没有采用；请删去或改正名称。',
    en: '“{path}” is no field here and was not guessed at; remove it or mend its name.',
  },
  'input-refused': {
    severity: 'error',
    zh: '“{path}”的内容不符合要求（{reason}）；请对照接口文档修改。',
    en: '“{path}” is not as required ({reason}); compare it with the API documentation.',
  },
} as const satisfies Record<string, RemarkText>
