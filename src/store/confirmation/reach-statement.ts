/** The part of a statement that keeps to the sheets `s` which a reader may see: four parameters from `$first` on. */
import type { SheetReach } from '../../domain/confirmation/sheet-parties.ts'

export function reachText(first: number): string {
  const [isAll, towns, enterprises, units] = [0, 1, 2, 3].map((at) => `$${first + at}`)
  return `(${isAll}::boolean or s.town = any(${towns}::text[]) or s.enterprise = any(${enterprises}::text[]) or s.units && ${units}::text[])`
}

export function reachValues({ isAll, towns, enterprises, units }: SheetReach): readonly unknown[] {
  return [isAll, towns, enterprises, units]
}
