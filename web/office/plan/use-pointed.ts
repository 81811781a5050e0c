/**
 * The part of a page that the address points at (`?at=3.1.1`): brought into view once, and marked.
 *
 *     const pointed = usePointed()
 *     <li {...pointed(id)}>
 */
import { useEffect } from 'react'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'

interface PointedProps {
  readonly id: string
  readonly 'data-pointed': boolean
}

export function usePointed(): (id: string) => PointedProps {
  const [{ at }] = useListSearch()
  useEffect(() => {
    if (at === undefined) return
    document.getElementById(anchorId(at))?.scrollIntoView({ block: 'center' })
  }, [at])
  return (id) => ({ id: anchorId(id), 'data-pointed': id === at })
}

function anchorId(id: string): string {
  return `at-${id}`
}
