/**
 * Attributes as WordprocessingML writes them: with any prefix, or none.
 *
 *     <w:gridSpan w:val="3"/>   // findNumber(attributes, 'val') is 3
 */
import type { XmlSlice } from '../../archive/xml-scan.ts'
import { findAttribute, findPrefixedAttribute } from '../../archive/xml-text.ts'

export function findValue(attributes: XmlSlice, name = 'val'): string | undefined {
  return findPrefixedAttribute(attributes, name) ?? findAttribute(attributes, name)
}

/** A whole number of at most nine digits; undefined when it is none. */
export function findNumber(attributes: XmlSlice, name = 'val'): number | undefined {
  const value = findValue(attributes, name)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** A property that is on when it stands there, unless it says otherwise. */
export function isOn(attributes: XmlSlice): boolean {
  const value = findValue(attributes)
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}
