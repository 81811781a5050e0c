/** The title of a source, as a link where it can be read. Opens outside; nothing is loaded from there before. */
import styles from './styles/why-panel.module.css'

interface SourceLinkProps {
  readonly title: string
  readonly url?: string | undefined
}

export function SourceLink({ title, url }: SourceLinkProps) {
  if (url === undefined) return <>{title}</>
  return (
    <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  )
}
