/**
 * Full-width digits, letters and signs become their half-width twins, so that a grammar is written once.
 * The length stays, so an offset in one is an offset in the other.
 *
 *     foldText('达到３２．５％（约）')   // '达到32.5%(约)'
 */

/** Signs outside the full-width block that mean the same as an ASCII one. */
const twins: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2236': ':',
  '\ufe55': ':',
  '\ufe50': ',',
  '\ufe54': ';',
  '\ufe59': '(',
  '\ufe5a': ')',
  '\ufe6a': '%',
  '\u301c': '~',
  '\u223c': '~',
  '\u2015': '—',
  '\u2500': '—',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u3014': '〔',
  '\ufe5d': '〔',
  '\ufe5e': '〕',
}

const foldable =
  /[\uff01-\uff5e\u3000\u00a0\u2002\u2003\u2009\u202f\u2010-\u2012\u2015\u2212\u2236\u223c\u2500\u301c\ufe50-\ufe6a]/g

export function foldText(text: string): string {
  return text.replace(foldable, foldCharacter)
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return twins[character] ?? character
}
