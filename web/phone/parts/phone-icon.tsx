/** The few pictures of the phone entry, drawn with the current colour. */
import type { ReactNode } from 'react'
import styles from '../styles/frame.module.css'

const drawings = {
  home: <path d="M4 11 12 4l8 7v9h-5.5v-5.5h-5V20H4Z" />,
  work: <path d="M6 4h12v16H6ZM9 9h6M9 13h6M9 17h3" />,
  indicators: <path d="M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6M20 16V6" />,
  me: <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20a7.5 7.5 0 0 1 15 0" />,
  back: <path d="m15 5-7 7 7 7" />,
  next: <path d="m9 5 7 7-7 7" />,
  file: <path d="M7 3h7l4 4v14H7ZM14 3v4h4" />,
  camera: <path d="M4 8h4l1.5-2.5h5L16 8h4v11H4ZM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z" />,
  remove: <path d="m6 6 12 12M18 6 6 18" />,
} as const satisfies Record<string, ReactNode>

export function PhoneIcon({ name }: { readonly name: keyof typeof drawings }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
