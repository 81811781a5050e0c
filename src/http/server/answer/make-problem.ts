/**
 * Turns whatever was thrown into problem JSON. A refusal keeps its code; what the HTTP library refuses gets ours; anything else is our fault and says nothing
 * about its inside.
 */
import type { Language } from '../../../app/context.ts'
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { findPlaceName, renderRefusal, renderRemark } from '../../../domain/messages/render-message.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { Problem } from '../../contract/problem.ts'

export interface Teller {
  readonly language: Language
  readonly requestId: string
}

export function makeProblem(refusal: Refusal, { language, requestId }: Teller): Problem {
  const rendered = renderRefusal(refusal.code, { ...refusal.facts, requestId })
  return {
    type: `urn:guatu:problem:${refusal.code}`,
    title: titles[rendered.status]?.[language] ?? String(rendered.status),
    status: rendered.status,
    detail: rendered[language],
    code: refusal.code,
    requestId,
    errors: refusal.remarks.map((remark) => describeRemark(remark, language)),
  }
}

function describeRemark(remark: Diagnostic, language: Language): Problem['errors'][number] {
  return {
    code: remark.code,
    severity: remark.severity,
    path: remark.place?.kind === 'field' ? remark.place.path : null,
    place: showPlace(remark, language),
    detail: renderRemark(remark)[language],
  }
}

function showPlace(remark: Diagnostic, language: Language): Problem['errors'][number]['place'] {
  const { place = null } = remark
  const name = findPlaceName(remark)
  return place?.kind === 'field' && name !== undefined ? { ...place, label: name[language] } : place
}

/** The refusal that a thrown value stands for; undefined when it is a fault of ours. `bodyLimit` is the route's, in bytes. */
export function findRefusal(thrown: unknown, bodyLimit: number): Refusal | undefined {
  if (thrown instanceof Refusal) return thrown
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Refusal('payload-too-large', { limit: `${Math.round(bodyLimit / 1e6)} MB` })
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Refusal('malformed-request', { reason: 'content-length' })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refusal('unsupported-media', { type: '', expected: 'application/json' })
    case 'FST_ERR_BAD_URL':
      return new Refusal('malformed-request', { reason: 'url' })
    default:
      return undefined
  }
}

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { zh: '请求内容不符合要求', en: 'Bad request' },
  401: { zh: '未登录', en: 'Not signed in' },
  403: { zh: '不允许', en: 'Forbidden' },
  404: { zh: '不存在', en: 'Not found' },
  405: { zh: '方法不支持', en: 'Method not allowed' },
  408: { zh: '请求超时', en: 'Request timeout' },
  409: { zh: '与现状冲突', en: 'Conflict' },
  410: { zh: '已失效', en: 'Gone' },
  412: { zh: '版本已过期', en: 'Stale version' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '内容类型不支持', en: 'Unsupported media type' },
  421: { zh: '主机名不对', en: 'Misdirected request' },
  422: { zh: '内容无法办理', en: 'Cannot be processed' },
  428: { zh: '缺少版本', en: 'Version required' },
  429: { zh: '过于频繁', en: 'Too many requests' },
  431: { zh: '请求头过大', en: 'Headers too large' },
  500: { zh: '系统出错', en: 'Internal error' },
  503: { zh: '暂不可用', en: 'Unavailable' },
}
