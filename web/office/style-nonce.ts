/**
 * The nonce that the server wrote into this page. antd hands it to its own style sheet, but what it makes to measure scroll bars and to lock scrolling
 * under a dialog comes without: a strict content security policy would block that, so each style element made by a script gets the nonce here.
 */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

export function allowStyleElements(): void {
  const create = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = styleNonce
    return element
  }
}
