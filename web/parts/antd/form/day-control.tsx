/** A calendar day; fetched when a form first needs one, since the kit's calendar is heavy. */
import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface DayControlProps {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (value: string | undefined) => void
  readonly 'aria-label'?: string
}

export default function DayControl({ value, onChange, ...rest }: DayControlProps) {
  return (
    <DatePicker
      {...rest}
      className="field-day"
      value={value === undefined || value === '' ? null : dayjs(value)}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD'))}
    />
  )
}
