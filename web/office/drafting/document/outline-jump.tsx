/** The headings as a list to jump by; the one that holds the chosen item is marked and in view. */
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutlineNode } from '../../../../src/domain/plan/compiled-plan.ts'

interface OutlineJumpProps {
  readonly outline: readonly OutlineNode[]
  readonly current: string | undefined
  readonly onJump: (node: OutlineNode) => void
}

/** Long plans have thousands of headings: drawn anew only when another one is current. */
export const OutlineJump = memo(function OutlineJump({ outline, current, onJump }: OutlineJumpProps) {
  const { t } = useTranslation('drafting')
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another heading is current, so another one is to be in view
  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>('[aria-current="true"]')
    const frame = list.current?.parentElement
    if (button === null || button === undefined || frame === null || frame === undefined) return
    const offset = button.getBoundingClientRect().top - frame.getBoundingClientRect().top
    if (offset < 0 || offset > frame.clientHeight - 40) frame.scrollTop += offset - frame.clientHeight / 3
  }, [current])
  return (
    <nav className="desk__outline" aria-label={t('outline')}>
      <ol ref={list} className="outline-jump">
        {outline.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              data-level={node.level}
              aria-current={node.id === current}
              title={node.title}
              onClick={() => onJump(node)}
            >
              {node.quote.trim()}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
})
