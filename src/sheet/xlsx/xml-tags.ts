/**
 * Tags of an XML text with their places, for changing a stranger's file in a few spots and leaving every other byte alone.
 *
 *     for (const tag of xmlTags('<a><b c="1"/></a>')) tag.name   // a, b, a
 *
 * The text must have passed `XmlScan` first: this one does not judge.
 */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty'
  /** Without prefix; `prefix` keeps its colon. */
  readonly name: string
  readonly prefix: string
  /** Raw text between name and end. */
  readonly attributes: string
  readonly start: number
  readonly end: number
  /** Elements around it: 0 for the root, whose children have 1. */
  readonly depth: number
}

const pattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s:/>"'=<]+:)?([^\s:/>"'=<]+)((?:[^<>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g

export function* xmlTags(xml: string): Generator<XmlTag> {
  let depth = 0
  for (const match of xml.matchAll(pattern)) {
    const [whole, closing = '', prefix = '', name, attributes = '', empty = ''] = match
    if (name === undefined) continue
    const kind = closing !== '' ? 'close' : empty !== '' ? 'empty' : 'open'
    if (kind === 'close') depth--
    yield { kind, name, prefix, attributes, start: match.index, end: match.index + whole.length, depth }
    if (kind === 'open') depth++
  }
}

/** The raw value of an attribute without prefix. */
export function attributeOf(tag: XmlTag, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes)
  return match?.[1] ?? match?.[2]
}

/** The tag's attributes with one set to another value, or added. */
export function withAttribute(tag: XmlTag, name: string, value: string | number): string {
  return `${withoutAttribute(tag, name)} ${name}="${value}"`
}

export function withoutAttribute(tag: XmlTag, name: string): string {
  return tag.attributes.replace(new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '').trimEnd()
}

/** A change of a text: what stands from `start` to `end` gives way to `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Edits in the order of their places; those at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** Puts text as the last child of the element with this name, opening it when it is empty. */
export function appendChild(
  xml: string,
  name: string,
  child: (prefix: string) => string,
): string | undefined {
  for (const tag of xmlTags(xml)) {
    if (tag.name !== name || tag.kind === 'open') continue
    const { prefix, start, end, kind } = tag
    const text = child(prefix)
    if (kind === 'close') return applyEdits(xml, [{ start, end: start, text }])
    const opened = `<${prefix}${name}${tag.attributes}>${text}</${prefix}${name}>`
    return applyEdits(xml, [{ start, end, text: opened }])
  }
  return undefined
}
