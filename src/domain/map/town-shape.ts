/** A town's shape, projected to the map's own plane: ready for an SVG path. */
export interface TownShape {
  /** 9-digit division code. */
  readonly code: string
  readonly name: string
  /** `d` of an SVG path, in the units of the view box. */
  readonly path: string
  readonly label: { readonly x: number; readonly y: number }
}

export type ViewBox = readonly [minX: number, minY: number, width: number, height: number]
