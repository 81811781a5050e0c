/** How senders write credit codes, and what spreadsheets make of them. */
import { describeCreditCode } from '../../src/domain/registry/credit-code.ts'
import type { Chance } from './chance.ts'
import { exact, fullWidth, told, type UglyCell } from './ugly-cell.ts'

export type CodeStyle = 'plain' | 'lower' | 'spaced' | 'full-width' | 'quoted'

export function pickCodeStyle(chance: Chance): CodeStyle {
  return chance.weighted<CodeStyle>([
    [14, 'plain'],
    [1, 'lower'],
    [1, 'spaced'],
    [0.5, 'full-width'],
    [1, 'quoted'],
  ])
}

export function writeCode(
  code: string,
  style: CodeStyle,
  { chance, noise }: { chance: Chance; noise: number },
): UglyCell {
  if (chance.is(noise)) return writeOddly(code, chance)
  switch (style) {
    case 'plain':
      return exact(code)
    case 'lower':
      return exact(code.toLowerCase())
    case 'spaced':
      return exact(
        chance.pick([
          `${code} `,
          ` ${code}`,
          code.replace(/(.{4})/g, '$1 '),
          `${code}\n`,
          code.replace(/^(.{8})(.*)/, '$1-$2'),
        ]),
      )
    case 'full-width':
      return exact(fullWidth(code))
    case 'quoted':
      return exact(`'${code}`)
  }
}

function writeOddly(code: string, chance: Chance): UglyCell {
  const wrongCheck = code.slice(0, 17) + (code.endsWith('X') ? 'Y' : 'X')
  return chance.pick<UglyCell>([
    exact(code.toLowerCase()),
    exact(`${code}\u200b`),
    exact(fullWidth(code)),
    told(code.replace(/0(?=[^0]*$)/, 'O')),
    told(code.replace(/1(?=[^1]*$)/, 'I')),
    told(`${code}（已注销）`),
    told(`${code} 原：${code.slice(0, 15)}`),
    told('9.13302E+17'),
    told(wrongCheck),
    told(code.slice(0, 17)),
    told(`${code}0`),
    told(code.slice(2, 17)),
    told(code.slice(8, 17)),
    told(swapNeighbours(code, chance)),
    told('办理中'),
  ])
}

/** Two neighbours exchanged; a code that stays a code would be another firm's. */
function swapNeighbours(code: string, chance: Chance): string {
  const at = chance.int(8, 15)
  const swapped = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`
  return describeCreditCode(swapped).kind === 'value' ? `${code}1` : swapped
}
