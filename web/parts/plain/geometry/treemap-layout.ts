/**
 * Places clusters and their segments as rectangles whose area is a value.
 *
 *     layoutTreemap([{ id: 'digital', name: '数字产业', value: 600, due: 640, parts: [] }], { width: 600, height: 300, heading: 18 })
 *
 * What a cluster has beyond its named segments is a rest cell; a cluster without segments is one cell.
 */
import { type HierarchyRectangularNode, hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'

export interface TreemapItem {
  readonly id: string
  readonly name: string
  /** What the area shows; null has no area and is left out. */
  readonly value: number | null
  /** What was due; colours the cell. */
  readonly due: number | null
  readonly parts: readonly TreemapItem[]
}

export interface TreemapCell {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly due: number | null
  /** part: a named segment. rest: what the segments leave over. whole: a cluster without segments. */
  readonly kind: 'part' | 'rest' | 'whole'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TreemapGroup {
  readonly item: TreemapItem
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** False where the name would leave no room for the area. */
  readonly hasHeading: boolean
  readonly cells: readonly TreemapCell[]
}

export interface TreemapSize {
  readonly width: number
  readonly height: number
  /** Room above each cluster for its name. */
  readonly heading: number
}

interface Leaf {
  readonly item: TreemapItem
  readonly kind: TreemapCell['kind']
}

interface Branch {
  readonly item: TreemapItem | null
  readonly kind: TreemapCell['kind'] | 'group' | 'root'
  readonly children?: readonly Branch[]
}

const GAP_BETWEEN_GROUPS = 6
const GAP_BETWEEN_CELLS = 1

export function layoutTreemap(items: readonly TreemapItem[], size: TreemapSize): readonly TreemapGroup[] {
  const shown = items.filter((item) => (item.value ?? 0) > 0)
  if (shown.length === 0 || size.width <= 0 || size.height <= 0) return []
  const root = hierarchy<Branch>({ item: null, kind: 'root', children: shown.map(toBranch) })
    .sum((branch) => (branch.children === undefined ? Math.max(0, branch.item?.value ?? 0) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const placed = treemap<Branch>()
    .tile(treemapSquarify.ratio(1.3))
    .size([size.width, size.height])
    .paddingInner((node) => (node.depth === 0 ? GAP_BETWEEN_GROUPS : GAP_BETWEEN_CELLS))
    .paddingTop((node) => (node.depth === 1 ? size.heading : 0))
    .round(true)(root)
  return (placed.children ?? []).flatMap((group) => toGroup(group, size.heading))
}

function toBranch(item: TreemapItem): Branch {
  return { item, kind: 'group', children: leavesOf(item) }
}

/** Named parts and the rest of it. Parts that add up to more than the whole leave no rest. */
function leavesOf(item: TreemapItem): readonly Leaf[] {
  const parts = item.parts.filter((part) => (part.value ?? 0) > 0)
  if (parts.length === 0) return [{ item, kind: 'whole' }]
  const rest = (item.value ?? 0) - sum(parts.map((part) => part.value))
  const restDue = item.due === null ? null : item.due - sum(parts.map((part) => part.due))
  const leaves = parts.map((part): Leaf => ({ item: part, kind: 'part' }))
  if (rest <= (item.value ?? 0) * 0.005) return leaves
  const leftOver = { id: `${item.id}/rest`, name: '', value: rest, parts: [] }
  const due = restDue !== null && restDue > 0 ? restDue : null
  return [...leaves, { item: { ...leftOver, due }, kind: 'rest' }]
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}

function toGroup(node: HierarchyRectangularNode<Branch>, heading: number): readonly TreemapGroup[] {
  const { item } = node.data
  if (item === null) return []
  const frame = frameOf(node)
  const hasHeading = frame.height >= heading * 1.75
  const cells = hasHeading ? (node.children ?? []).flatMap(toCell) : [wholeCell(item, frame)]
  return [{ item, ...frame, hasHeading, cells }]
}

/** A cluster too low for its name and segments is one cell. */
function wholeCell(item: TreemapItem, frame: ReturnType<typeof frameOf>): TreemapCell {
  return { id: item.id, name: item.name, value: item.value ?? 0, due: item.due, kind: 'whole', ...frame }
}

function toCell(node: HierarchyRectangularNode<Branch>): readonly TreemapCell[] {
  const { item, kind } = node.data
  if (item === null || kind === 'group' || kind === 'root') return []
  return [{ id: item.id, name: item.name, value: item.value ?? 0, due: item.due, kind, ...frameOf(node) }]
}

function frameOf(node: HierarchyRectangularNode<Branch>) {
  return { x: node.x0, y: node.y0, width: node.x1 - node.x0, height: node.y1 - node.y0 }
}

/** Limits of value ÷ due between the five colours, from well under to well over. */
export const completionBreaks = [0.92, 0.98, 1.02, 1.06] as const
