/**
 * Where to go back to after signing in.
 *
 *     signInPath('/reporting/17?x=1')          // /sign-in?return=%2Freporting%2F17%3Fx%3D1
 *     readReturnPath('//evil.example/steal')   // undefined: another origin
 */
export function signInPath(returnTo: string): string {
  return returnTo === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(returnTo)}`
}

/** The path when it stays on this server; undefined otherwise. */
export function readReturnPath(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || !/^\/(?![/\\])/.test(text)) return undefined
  return text.startsWith('/sign-in') ? undefined : text
}
