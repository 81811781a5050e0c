/** The field that has the focus when the page opens. It asks when the typing pauses, or at once on Enter; the arrow down leads into the list. */
import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface EnterpriseSearchProps {
  readonly words: string
  readonly onChange: (words: string) => void
  readonly onDown: () => void
  /** To open what these words find, as soon as it is there. */
  readonly onEnter: (words: string) => void
}

const PAUSE_MS = 250

export function EnterpriseSearch({ words, onChange, onDown, onEnter }: EnterpriseSearchProps) {
  const { t } = useTranslation('enterprises')
  const field = useRef<InputRef>(null)
  const [text, setText] = useState(words)
  const [known, setKnown] = useState(words)
  if (known !== words) {
    setKnown(words)
    setText(words)
  }
  const trimmed = text.trim()
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (trimmed === words) return
    const timer = setTimeout(() => onChange(trimmed), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    // While a Chinese input method is choosing, its keys are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      onDown()
    }
    if (event.key !== 'Enter') return
    if (trimmed !== words) onChange(trimmed)
    onEnter(trimmed)
  }
  return (
    <search className="enterprise-search">
      <Input
        ref={field}
        size="large"
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="quiet">{t('searchHint')}</span>
    </search>
  )
}
