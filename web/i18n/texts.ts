/**
 * Every text of the interface by namespace: one file under `text/zh` each. Chinese is the source of keys; English must have the same.
 *
 *     const { t } = useTranslation('cockpit')   // a wrong key does not compile
 */
import type { cockpit } from '../text/zh/cockpit.ts'
import type { common } from '../text/zh/common.ts'
import type { parts } from '../text/zh/parts.ts'
import type { phone } from '../text/zh/phone.ts'

export interface Texts {
  readonly cockpit: typeof cockpit
  readonly common: typeof common
  readonly parts: typeof parts
  readonly phone: typeof phone
}

/** The same keys, any words. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Texts
    returnNull: false
  }
}
