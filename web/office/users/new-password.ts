/** A one-time password as it is shown, once. */
export interface NewPassword {
  readonly name: string
  readonly login: string
  readonly password: string
}
