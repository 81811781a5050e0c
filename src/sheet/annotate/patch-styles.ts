/**
 * Adds fills to a workbook's styles: for each style that a remarked cell has, one that is the same but for its fill.
 *
 *     const styles = new StylePatch(xml)
 *     styles.filled(4, 'error')   // the number of the new style
 *     styles.wrapped('error')     // of one whose text goes over several lines
 *     styles.toXml()
 */
import type { Severity } from '../../base/diagnostic.ts'
import { applyEdits, type Edit, withAttribute, type XmlTag, xmlTags } from '../xlsx/xml-tags.ts'

const fillColours = { error: 'FFFBD5D5', warning: 'FFFDEBC8', info: 'FFDCEBFA' } as const satisfies Record<
  Severity,
  string
>

const wrapping = 'alignment vertical="center" wrapText="1"'

/** A list in the styles: its opening tag, where it ends, and its children as they stand. */
interface StyleList {
  readonly open: XmlTag
  readonly closeStart: number
  readonly children: readonly { readonly tag: XmlTag; readonly rest: string }[]
}

export class StylePatch {
  readonly #xml: string
  readonly #fills: StyleList | undefined
  readonly #formats: StyleList | undefined
  readonly #newFills: Severity[] = []
  readonly #newFormats: string[] = []
  readonly #known = new Map<string, number>()

  constructor(xml: string) {
    this.#xml = xml
    this.#fills = findList(xml, 'fills')
    this.#formats = findList(xml, 'cellXfs')
  }

  /** The style number that looks like `style` with the severity's fill; `style` itself where the styles have no lists. */
  filled(style: number, severity: Severity): number {
    return this.#known.get(`${style} ${severity}`) ?? this.#add(style, severity)
  }

  /** Like the first style, with the severity's fill and its text wrapped. */
  wrapped(severity: Severity): number {
    return this.#known.get(`wrapped ${severity}`) ?? this.#add(0, severity, wrapping)
  }

  #add(style: number, severity: Severity, alignment = ''): number {
    const format = this.#formats?.children[style] ?? this.#formats?.children[0]
    if (!format || !this.#formats || !this.#fills) return style
    const fill = this.#fills.children.length + this.#fillIndex(severity)
    const attributes = withAttribute(
      { ...format.tag, attributes: withAttribute(format.tag, 'fillId', fill) },
      'applyFill',
      1,
    )
    const { prefix, kind } = format.tag
    const aligned = alignment === '' ? '' : `><${prefix}${alignment}/></${prefix}xf>`
    this.#newFormats.push(
      `<${prefix}xf${attributes}${aligned || (kind === 'empty' ? '/>' : `>${format.rest}`)}`,
    )
    const number = this.#formats.children.length + this.#newFormats.length - 1
    this.#known.set(`${alignment === '' ? style : 'wrapped'} ${severity}`, number)
    return number
  }

  toXml(): string {
    if (!this.#fills || !this.#formats) return this.#xml
    const prefix = this.#fills.open.prefix
    const fills = this.#newFills.map((severity) => fillXml(severity, prefix))
    return applyEdits(this.#xml, [
      ...appendTo(this.#fills, fills),
      ...appendTo(this.#formats, this.#newFormats),
    ])
  }

  #fillIndex(severity: Severity): number {
    const index = this.#newFills.indexOf(severity)
    return index < 0 ? this.#newFills.push(severity) - 1 : index
  }
}

function fillXml(severity: Severity, prefix: string): string {
  const colour = `<${prefix}fgColor rgb="${fillColours[severity]}"/>`
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colour}</${prefix}patternFill></${prefix}fill>`
}

function appendTo(list: StyleList, children: readonly string[]): readonly Edit[] {
  const { open, closeStart } = list
  const count = list.children.length + children.length
  const opening = `<${open.prefix}${open.name}${withAttribute(open, 'count', count)}>`
  return [
    { start: open.start, end: open.end, text: opening },
    { start: closeStart, end: closeStart, text: children.join('') },
  ]
}

function findList(xml: string, name: string): StyleList | undefined {
  let open: XmlTag | undefined
  let child: XmlTag | undefined
  const children: { readonly tag: XmlTag; readonly rest: string }[] = []
  for (const tag of xmlTags(xml)) {
    if (open === undefined) {
      if (tag.name === name && tag.depth === 1 && tag.kind === 'open') open = tag
    } else if (tag.depth === 1) {
      return { open, closeStart: tag.start, children }
    } else if (tag.depth === 2) {
      if (tag.kind === 'open') child = tag
      else if (tag.kind === 'empty') children.push({ tag, rest: '' })
      else if (child) children.push({ tag: child, rest: xml.slice(child.end, tag.end) })
    }
  }
  return undefined
}
