/** The few pictures on the cockpit's buttons, drawn with the current colour. */
import type { ReactNode } from 'react'
import styles from './styles/header.module.css'

const drawings = {
  light: (
    <path d="M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16" />
  ),
  dark: <path d="M16.5 11.8A7 7 0 0 1 8.2 3.5 7 7 0 1 0 16.5 11.8Z" />,
  enter: <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />,
  leave: <path d="M7 3v4H3M17 7h-4V3M13 17v-4h4M3 13h4v4" />,
  print: <path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6Z" />,
  close: <path d="m4 4 12 12M16 4 4 16" />,
} as const satisfies Record<string, ReactNode>

export function Icon({ name }: { readonly name: keyof typeof drawings }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
