/** A form below an item or beside the text: the field list of its kind. Esc closes it. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Field, RecordValues } from '../../../parts/antd/form/field.ts'
import { RecordForm } from '../../../parts/antd/form/record-form.tsx'

interface ItemFormProps {
  readonly label: string
  readonly fields: readonly Field[]
  readonly initial: RecordValues
  readonly submitLabel: string
  /** Where the input is kept until it is in. */
  readonly draftKey?: string
  readonly onSubmit: (values: RecordValues) => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

export function ItemForm({ label, onClose, children, ...form }: ItemFormProps) {
  return (
    <FormBox label={label} onClose={onClose}>
      {children}
      <RecordForm {...form} onCancel={onClose} error={null} isSending={false} />
    </FormBox>
  )
}

interface FormBoxProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Takes the focus when it opens. */
export function FormBox({ label, onClose, children }: FormBoxProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    // The row takes the focus a frame after it was chosen: the form comes after it.
    const frame = requestAnimationFrame(() => {
      const first = box.current?.querySelector<HTMLElement>('input, textarea')
      first?.focus({ preventScroll: true })
      box.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <fieldset
      ref={box}
      className="item-form"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </fieldset>
  )
}
