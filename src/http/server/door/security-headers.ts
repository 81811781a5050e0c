/** Headers that tell a browser what it must not do with a reply. */

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
}

/** JSON and files: nothing in them may run. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox"

const pageBase = [
  "default-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
]

/** Our pages: scripts and styles of this server, or marked with the nonce of this very reply. */
export function pagePolicy(nonce: string): string {
  return [...pageBase, `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`].join('; ')
}

/** The API browser writes style attributes; scripts stay as strict as elsewhere. */
export const docsPolicy = [...pageBase, "script-src 'self'", "style-src 'self' 'unsafe-inline'"].join('; ')

export function securityHeaders(isHttps: boolean): Readonly<Record<string, string>> {
  return isHttps ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always
}
