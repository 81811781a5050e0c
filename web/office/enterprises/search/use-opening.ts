/**
 * Enter opens the only enterprise that the words find, or leads to the first of several: once the list of these very words is there, however fast one types.
 *
 *     const open = useOpening({ words: q, list, focusFirst })
 *     open('禾川')
 */
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { enterpriseAddress } from '../../registry/list-field.ts'

interface Found {
  /** The words that the list was asked for. */
  readonly words: string
  readonly list: {
    readonly items: readonly { readonly key: string }[] | undefined
    readonly isFetching: boolean
  }
  readonly focusFirst: () => void
}

export function useOpening({ words, list, focusFirst }: Found): (words: string) => void {
  const navigate = useNavigate()
  const [wished, setWished] = useState<string>()
  const { items, isFetching } = list
  const isReady = wished === words && !isFetching && items !== undefined
  useEffect(() => {
    if (!isReady) return
    setWished(undefined)
    const [only, second] = items
    if (only !== undefined && second === undefined) void navigate({ to: enterpriseAddress(only.key) })
    else focusFirst()
  }, [isReady, items, navigate, focusFirst])
  return setWished
}
