/**
 * Whether a new password is good enough: long, not the login, not one that everybody tries first. Length is the rule that helps; no rule asks for odd characters.
 *
 *     isStrongPassword('zhang.san', '鄞州 2027 挂图作战')   // true
 */
export const minPasswordLength = 10

/** Compared without letter case, digits at the end and repetitions: `Password123` is `password`. */
const common: readonly string[] = [
  'password',
  'passw0rd',
  'qwerty',
  'qwertyuiop',
  'abc',
  'abcdef',
  'admin',
  'administrator',
  'welcome',
  'letmein',
  'iloveyou',
  'woaini',
  'guatu',
  'yinzhou',
  'ningbo',
  'p@ssw0rd',
  'p@ssword',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx',
  '',
]

export function isStrongPassword(login: string, password: string): boolean {
  const lower = password.toLowerCase()
  if ([...password].length < minPasswordLength) return false
  if (lower.includes(login.toLowerCase())) return false
  if (new Set(lower).size < 5) return false
  return !common.includes(stemOf(lower)) && !isRun(lower)
}

/** Without what people add at the end to please a rule. */
function stemOf(password: string): string {
  return password.replace(/[\d!@#$%.]+$/, '')
}

/** `1234567890`, `abcdefghij`, `9876543210`. */
function isRun(password: string): boolean {
  const steps = [...password].slice(1).map((char, i) => char.charCodeAt(0) - password.charCodeAt(i))
  return (
    steps.filter((step) => step === 1).length >= password.length - 2 || steps.every((step) => step === -1)
  )
}
