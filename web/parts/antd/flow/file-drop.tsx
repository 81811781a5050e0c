/**
 * Takes a file by drop, click or keyboard, and refuses the wrong kind or size before a byte is sent.
 *
 *     <FileDrop label={t('choose')} limits={limits} onFile={(file) => upload.start({ query, file })} />
 */
import './flow.css'
import { InboxOutlined } from '@ant-design/icons'
import { type DragEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/use-words.ts'
import { checkFile, type FileFault, type FileLimits, formatBytes, maxBytesOf } from './check-file.ts'

interface FileDropProps {
  readonly label: string
  readonly limits: FileLimits
  readonly onFile: (file: File) => void
  readonly isDisabled?: boolean
  /** One line high: beside other fields. */
  readonly isSmall?: boolean
}

export function FileDrop({ label, limits, onFile, isDisabled = false, isSmall = false }: FileDropProps) {
  const rule = useRule(limits)
  const id = useId()
  const [fault, setFault] = useState<FileFault>()
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file === undefined || isDisabled) return
    const found = checkFile(file, limits)
    setFault(found)
    if (found === undefined) onFile(file)
  }
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(over)
    if (event.type === 'drop') take(event.dataTransfer.files[0])
  }
  return (
    <div>
      <label
        htmlFor={id}
        className="file-drop"
        data-over={isOver}
        data-small={isSmall}
        data-disabled={isDisabled}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={drag(false)}
      >
        <InboxOutlined className="file-drop__mark" aria-hidden />
        <span>
          <span className="file-drop__label">{label}</span>
          <span className="quiet">{rule}</span>
        </span>
        <input
          id={id}
          className="visually-hidden"
          type="file"
          disabled={isDisabled}
          accept={[...limits.extensions, ...(limits.sentToo ?? [])].map((one) => `.${one}`).join(',')}
          onChange={(event) => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      {fault !== undefined && <FaultText fault={fault} />}
    </div>
  )
}

/** What may be chosen, and how large it may be. */
function useRule(limits: FileLimits): string {
  const { t } = useTranslation('controls')
  const { join } = useWords()
  const { extensions, maxBytes, maxBytesOf: some } = limits
  if (some === undefined) {
    return t('file.rule', { types: join(extensions.map((one) => `.${one}`)), size: formatBytes(maxBytes) })
  }
  const types = extensions.map((one) =>
    t('file.ruleOf', { type: `.${one}`, size: formatBytes(maxBytesOf(one, limits)) }),
  )
  return t('file.rules', { types: join(types) })
}

function FaultText({ fault }: { readonly fault: FileFault }) {
  const { t } = useTranslation('controls')
  const { join } = useWords()
  return (
    <p className="file-drop__fault" role="alert">
      {fault.code === 'empty' && t('file.empty')}
      {fault.code === 'type' && t('file.type', { found: fault.found, expected: join(fault.expected) })}
      {fault.code === 'size' && t('file.size', { size: fault.sizeMb, limit: fault.limitMb })}
    </p>
  )
}
