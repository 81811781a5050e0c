/**
 * The whole document with what was read from it: every mark leads to its item, the chosen item's characters are ringed and in view.
 *
 *     <Reader text={text} chunks={chunks} chosen={place} onPick={choose} onSelect={offerToAdd} />
 */
import './kinds.css'
import './reader.css'
import { type MouseEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextRange } from '../../../../src/domain/plan/compiled-plan.ts'
import { findChunk, type TextChunk } from './lay-out-text.ts'
import { readSelection, type Selected } from './read-selection.ts'
import { ReaderChunk } from './reader-chunk.tsx'

/** What is to be in view. `jump` grows with every wish, so that the same place can be asked for again. */
export interface ReaderPlace {
  readonly subject: string
  readonly range: TextRange
  readonly jump: number
}

interface ReaderProps {
  readonly text: string
  readonly chunks: readonly TextChunk[]
  readonly place: ReaderPlace | undefined
  readonly onPick: (subject: string) => void
  readonly onSelect: (selected: Selected | undefined) => void
}

export function Reader({ text, chunks, place, onPick, onSelect }: ReaderProps) {
  const { t } = useTranslation('drafting')
  const pane = useRef<HTMLElement>(null)
  const from = place === undefined ? -1 : findChunk(chunks, place.range.start)
  const to = place === undefined ? -1 : findChunk(chunks, place.range.end)
  useEffect(() => {
    if (place !== undefined && pane.current !== null) reveal(pane.current, place)
  }, [place])
  const read = () => {
    if (pane.current !== null) onSelect(readSelection(pane.current))
  }
  const pick = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return
    const subjects = subjectsOf(event.target)
    const at = place === undefined ? -1 : subjects.lastIndexOf(place.subject)
    // A second click on nested marks goes outwards.
    const next = at > 0 ? subjects[at - 1] : subjects.at(-1)
    if (next !== undefined) onPick(next)
  }
  // Every mark is an item of the list beside the document: the keyboard works there.
  return (
    <section
      ref={pane}
      className="reader"
      aria-label={t('reader.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      onClick={pick}
      onMouseUp={read}
      onTouchEnd={read}
      onKeyUp={(event) => {
        if (event.shiftKey) read()
      }}
    >
      <div className="reader__page">
        {chunks.map((chunk, index) => (
          <ReaderChunk
            key={chunk.range.start}
            text={text}
            chunk={chunk}
            chosen={index >= from && index <= to ? place?.subject : undefined}
            isWanted={index === from}
          />
        ))}
      </div>
    </section>
  )
}

function subjectsOf(target: EventTarget): readonly string[] {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-subjects]') : null
  return mark?.dataset.subjects?.split(' ') ?? []
}

/** Brings a place to the upper third of the pane, unless it stands well inside already. */
function reveal(pane: HTMLElement, { subject, range }: ReaderPlace): void {
  const marked = pane.querySelectorAll<HTMLElement>(`[data-subjects~="${CSS.escape(subject)}"]`)
  const target =
    [...marked].find(({ dataset }) => Number(dataset.start) >= range.start) ?? findLine(pane, range.start)
  if (target === undefined) return
  const frame = pane.getBoundingClientRect()
  const box = target.getBoundingClientRect()
  const isInside = box.top > frame.top + 40 && box.bottom < frame.bottom - 80
  if (!isInside) pane.scrollTop += box.top - frame.top - frame.height / 3
}

function findLine(pane: HTMLElement, at: number): Element | undefined {
  return [...pane.querySelectorAll<HTMLElement>('p[data-start]')].findLast(
    (line) => Number(line.dataset.start) <= at,
  )
}
