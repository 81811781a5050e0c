/** Remembers in this tab that somebody was signed in, so that the sign-in page can say that the session has ended. */
const KEY = 'guatu.signed-in'

export function noteSignedIn(): void {
  sessionStorage.setItem(KEY, 'true')
}

export function noteSignedOut(): void {
  sessionStorage.removeItem(KEY)
}

export function wasSignedIn(): boolean {
  return sessionStorage.getItem(KEY) === 'true'
}
