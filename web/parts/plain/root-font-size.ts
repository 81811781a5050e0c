/** Pixels of one rem: what is drawn in SVG has to know, since a wall scales the root. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
