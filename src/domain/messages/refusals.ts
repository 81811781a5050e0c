/**
 * Every refusal: code → HTTP status and a sentence in both languages that says what, why and the way out. The codes are part of the API and never change meaning.
 *
 *     renderRefusal('stale-version', { expected: 3, found: 4 })   // { status: 412, zh: …, en: … }
 */
import { confirmationRefusals } from './confirmation-refusals.ts'
import { draftingRefusals } from './drafting-refusals.ts'
import { formRefusals } from './form-refusals.ts'
import type { RefusalText } from './refusal-text.ts'
import { registryRefusals } from './registry-refusals.ts'
import { reportingRefusals } from './reporting-refusals.ts'

export const refusals = {
  ...confirmationRefusals,
  ...draftingRefusals,
  ...formRefusals,
  ...registryRefusals,
  ...reportingRefusals,
  'not-signed-in': {
    status: 401,
    zh: '尚未登录，无法查看或办理；请先登录。',
    en: 'You are not signed in, so this cannot be shown or done; please sign in first.',
  },
  'wrong-credentials': {
    status: 401,
    zh: '账号或密码不正确，或账号已停用、已锁定（连续错 5 次锁定 15 分钟）；请核对后重试，忘记密码请联系系统管理员重置。',
    en: 'The login or the password is not right, or the account is inactive or locked (5 failures lock it for 15 minutes); check both and try again, or ask the system administrator for a reset.',
  },
  'locked-out': {
    status: 429,
    zh: '连续多次登录失败，账号已暂时锁定；请在 {minutes} 分钟后重试，或联系系统管理员解锁。',
    en: 'Too many failed sign-ins: the account is locked for now; try again in {minutes} minutes, or ask the system administrator to unlock it.',
  },
  'session-expired': {
    status: 401,
    zh: '登录已超时，为安全起见已退出；请重新登录，未提交的内容请保留后再提交。',
    en: 'Your session has ended for safety; sign in again, and keep what you have not yet submitted.',
  },
  'wrong-token': {
    status: 401,
    zh: '访问令牌无效、已过期或已撤销；请让系统管理员用 guatu token 重新签发。',
    en: 'The access token is unknown, expired or revoked; ask the system administrator to issue a new one with guatu token.',
  },
  'csrf-failed': {
    status: 403,
    zh: '页面的安全校验未通过，操作没有执行；请刷新页面后重试。',
    en: 'The page failed its safety check and nothing was done; reload the page and try again.',
  },
  forbidden: {
    status: 403,
    zh: '您现有的角色或所属单位没有此项权限，操作没有执行；如确需办理，请联系安全管理员授权。',
    en: 'Your roles or your unit do not allow this, and nothing was done; ask the security administrator for the permission if you need it.',
  },
  'not-loopback': {
    status: 403,
    zh: '“以某角色进入”只在本机演示时开放，而系统现在对网络开放；请用账号登录。',
    en: '“Enter as …” is open only to a demo on this machine, but the system listens on the network; please sign in with an account.',
  },
  'not-found': {
    status: 404,
    zh: '找不到所要的内容，可能已被移除或地址有误；请从列表重新进入。',
    en: 'What you asked for does not exist: it may have been removed or the address is wrong; go back to the list and open it from there.',
  },
  'wrong-district': {
    status: 404,
    zh: '本区没有这项内容；请核对地址中的区划代码和编号。',
    en: 'There is nothing of that kind in this district; check the district code and the id in the address.',
  },
  'stale-version': {
    status: 412,
    zh: '在您打开之后已有他人办理（您看到的是第 {expected} 版，现为第 {found} 版），您的操作没有执行；请刷新后核对再办。',
    en: 'Someone acted after you opened this (you saw version {expected}, it is now {found}), so nothing was done; reload, compare and try again.',
  },
  'version-required': {
    status: 428,
    zh: '请求没有说明依据哪一版办理（缺少 If-Match），操作没有执行；请先读取最新版本，再带上其版本号。',
    en: 'The request does not say which version it acts on (If-Match is missing), so nothing was done; read the latest version first and send its number.',
  },
  'step-not-allowed': {
    status: 409,
    zh: '“{step}”不能在“{state}”状态下办理，操作没有执行；请刷新查看当前可办理的环节。',
    en: '“{step}” cannot be done while the matter is “{state}”, so nothing was done; reload to see which steps are open now.',
  },
  'same-person': {
    status: 409,
    zh: '“{step}”不能由填报人本人办理（您曾办理“{earlier}”）；请由本单位另一位审核人办理。',
    en: '“{step}” may not be done by the person who did “{earlier}”, and that was you; ask another approver of the unit.',
  },
  'note-required': {
    status: 422,
    zh: '“{step}”需要填写说明；请写明理由后再提交。',
    en: '“{step}” needs a note; write down the reason and submit again.',
  },
  'value-required': {
    status: 422,
    zh: '“{step}”需要填写数值；请填写数字和计量单位后再提交。',
    en: '“{step}” needs a value; fill in the number with its unit and submit again.',
  },
  'evidence-required': {
    status: 422,
    zh: '“{step}”需要佐证材料；请上传文件后再提交。',
    en: '“{step}” needs evidence; upload a file and submit again.',
  },
  'invalid-input': {
    status: 400,
    zh: '提交的内容有 {count} 处不符合要求，没有保存；请按各处提示修改后重新提交。',
    en: '{count} parts of what you sent are not as required and nothing was saved; mend them as remarked and send again.',
  },
  'unknown-unit': {
    status: 422,
    zh: '“{text}”不是可用的计量单位，没有保存；请改用 {expected} 或可与之换算的单位。',
    en: '“{text}” is not a unit that fits here, so nothing was saved; use {expected} or one that converts to it.',
  },
  'unknown-scope': {
    status: 422,
    zh: '“{text}”不是这里可用的统计口径，没有保存；可用的口径有：{known}。',
    en: 'The scope “{text}” cannot be used here, so nothing was saved; what can be used: {known}.',
  },
  'unknown-period': {
    status: 422,
    zh: '“{text}”不是有效的时期，或不在方案的 {from}—{to} 年之内，没有保存；请写成 2026、2026-Q1、2026-03 或 2026-01..2026-03。',
    en: '“{text}” is not a period, or lies outside the plan ({from}–{to}), so nothing was saved; write 2026, 2026-Q1, 2026-03 or 2026-01..2026-03.',
  },
  'payload-too-large': {
    status: 413,
    zh: '上传内容超过 {limit} 上限，没有接收；请拆分或压缩后重试。',
    en: 'The upload is larger than the limit of {limit} and was not taken; split or shrink it and try again.',
  },
  'unsupported-media': {
    status: 415,
    zh: '不支持“{type}”类型的内容，没有接收；请改用 {expected}。',
    en: 'Content of the type “{type}” is not supported and was not taken; use {expected}.',
  },
  'idempotency-mismatch': {
    status: 422,
    zh: '同一个幂等键先前用于另一内容的请求，本次没有执行；请为新的请求换一个键。',
    en: 'This idempotency key was used before with another request, so nothing was done; take a new key for a new request.',
  },
  'idempotency-required': {
    status: 400,
    zh: '写入请求缺少 Idempotency-Key，没有执行；请为每次操作附上一个不重复的键，重试时沿用原键。',
    en: 'The write has no Idempotency-Key and was not done; send a key of its own with every act, and the same one when you retry.',
  },
  'rate-limited': {
    status: 429,
    zh: '请求过于频繁，本次没有执行；请在 {seconds} 秒后重试。',
    en: 'Too many requests: this one was not done; try again in {seconds} seconds.',
  },
  'too-many-rows': {
    status: 413,
    zh: '内容超过 {limit} 行上限，没有处理；请缩小筛选范围或分批办理。',
    en: 'There are more than {limit} rows, so nothing was done; narrow the filter or work in parts.',
  },
  'setup-link-used': {
    status: 410,
    zh: '初始设置链接已经用过或已过期；请直接登录，或由系统管理员重新生成。',
    en: 'The setup link was used already or has expired; sign in, or have the system administrator make a new one.',
  },
  'setup-link-unknown': {
    status: 404,
    zh: '初始设置链接无效；请从启动信息中完整复制链接再打开。',
    en: 'The setup link is not known; copy the whole link from the start-up message and open it again.',
  },
  'weak-password': {
    status: 422,
    zh: '密码强度不够，没有保存；请至少用 {minimum} 个字符，不含账号，不用常见密码，也不与原密码相同。',
    en: 'The password is too weak and was not saved; use at least {minimum} characters, not your login, not a common password and not the former one.',
  },
  'name-taken': {
    status: 409,
    zh: '“{name}”已被使用，没有保存；请换一个名称。',
    en: '“{name}” is taken already, so nothing was saved; choose another name.',
  },
  'roles-exclude': {
    status: 409,
    zh: '“{first}”与“{second}”不得由同一人担任（三员分立），没有授权；请授予另一人，或先收回其中一个角色。',
    en: 'One person may not hold both “{first}” and “{second}” (separated administrators), so nothing was granted; grant it to someone else, or take one of them back first.',
  },
  'malformed-json': {
    status: 400,
    zh: '请求正文不是完整的 JSON（{reason}），没有处理；请检查后重新提交。',
    en: 'The body is not well-formed JSON ({reason}) and was not read; mend it and send again.',
  },
  'malformed-request': {
    status: 400,
    zh: '请求本身不完整或不合规范（{reason}），没有处理；请检查地址和请求头。',
    en: 'The request itself is broken ({reason}) and was not read; check its address and headers.',
  },
  'url-not-encoded': {
    status: 400,
    zh: '地址中有不能直接书写的字符，没有处理；汉字、空格等请先做百分号编码，如“精密”写作 %E7%B2%BE%E5%AF%86。',
    en: 'The address holds signs that cannot stand there as they are, so it was not read; percent-encode spaces and whatever is not ASCII, such as %20 for a space.',
  },
  'headers-too-large': {
    status: 431,
    zh: '请求头过大，没有处理；请减少 Cookie 或自带的请求头后重试。',
    en: 'The headers of the request are too large, so it was not read; send fewer cookies or headers.',
  },
  'request-too-slow': {
    status: 408,
    zh: '请求没有在限定时间内送达，连接已关闭；请检查网络后重试。',
    en: 'The request did not arrive in time and the connection was closed; check the network and try again.',
  },
  'cursor-invalid': {
    status: 400,
    zh: '翻页标记无法识别；请去掉 cursor，从第一页重新读取。',
    en: 'The paging cursor cannot be read; leave cursor out and start from the first page.',
  },
  'method-not-allowed': {
    status: 405,
    zh: '此地址不支持 {method}；可用的方法：{allowed}。',
    en: '{method} is not possible here; this address answers {allowed}.',
  },
  'wrong-host': {
    status: 421,
    zh: '系统只在本机开放，不认识主机名“{host}”；请用 http://127.0.0.1 或 http://localhost 打开。',
    en: 'The system is open on this machine only and does not answer for “{host}”; open it as http://127.0.0.1 or http://localhost.',
  },
  'district-required': {
    status: 422,
    zh: '本系统有多个区，无法判断要登录哪一个；请选择区后再登录。',
    en: 'This installation has several districts; choose yours and sign in again.',
  },
  'session-required': {
    status: 403,
    zh: '此操作须由本人登录后办理，不能用访问令牌；请在网页上登录后再办。',
    en: 'Only a signed-in person can do this, not an access token; sign in on the web page and do it there.',
  },
  'password-change-required': {
    status: 403,
    zh: '您用的是一次性密码，须先修改密码；改好后即可继续。',
    en: 'You signed in with a one-time password; change it first, then go on.',
  },
  'grant-without-unit': {
    status: 422,
    zh: '“{role}”须指定所属单位，没有授权；请选择一个单位。',
    en: '“{role}” is held for a unit, so nothing was granted; choose the unit.',
  },
  'unknown-org-unit': {
    status: 422,
    zh: '本区没有编号为“{unit}”的单位，没有保存；请从单位列表中选择。',
    en: 'This district has no unit “{unit}”, so nothing was saved; choose one from the list of units.',
  },
  'own-account': {
    status: 409,
    zh: '不能停用自己的账号，也不能更改自己的角色或重置自己的密码，没有执行；请由另一位管理员办理，改密码请用“修改密码”。',
    en: 'You cannot deactivate, re-grant or reset your own account, so nothing was done; ask another administrator, or use “change password”.',
  },
  'separated-admin': {
    status: 409,
    zh: '系统、安全、审计三员互斥，不能由其中一员重置另一员的密码，没有执行；请运维人员在服务器上运行 guatu password 登录名。',
    en: 'The three administrators exclude one another, so none resets the password of another; ask the operator to run guatu password LOGIN on the server.',
  },
  'last-admin': {
    status: 409,
    zh: '这是最后一位{role}，停用或收回后无人可管，没有执行；请先授权另一人。',
    en: 'This is the last {role}; without one nobody could manage, so nothing was done; grant it to someone else first.',
  },
  'reply-not-kept': {
    status: 409,
    zh: '此请求先前已经办成，其中的一次性密码只显示一次、没有留存；如未看到，请重置密码。',
    en: 'This request was done before; its one-time password was shown once and is kept nowhere; reset the password if you missed it.',
  },
  'web-not-built': {
    status: 503,
    zh: '网页尚未生成；请用 npm start 启动，它会先生成网页。',
    en: 'The web pages are not built yet; start with npm start, which builds them first.',
  },
  unavailable: {
    status: 503,
    zh: '系统正在启动、停止或数据库暂不可用，本次没有执行；请稍后重试，仍不行请联系系统管理员。',
    en: 'The system is starting, stopping or cannot reach its database, so nothing was done; try again soon, or call the system administrator.',
  },
  unexpected: {
    status: 500,
    zh: '系统内部出错，已记录（编号 {requestId}）；请稍后重试，仍不行请把编号告知系统管理员。',
    en: 'Something went wrong on our side and was logged (id {requestId}); try again later, or tell the id to the system administrator.',
  },
} as const satisfies Record<string, RefusalText>

export type RefusalCode = keyof typeof refusals
