/** What the figures say in sentences; emphasised words lead to the explanation of their indicator. */
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { type SentencePart, splitEmphasis } from '../../parts/plain/geometry/split-emphasis.ts'
import { writeCockpitSearch } from '../cockpit-search.ts'
import page from '../styles/cockpit.module.css'
import styles from '../styles/findings.module.css'
import { Panel } from './panel.tsx'

type Finding = ReplyOf<'getCockpit'>['findings'][number]

interface FindingsPanelProps {
  readonly findings: readonly Finding[]
  readonly onWhy: (indicator: string) => void
}

export function FindingsPanel({ findings, onWhy }: FindingsPanelProps) {
  const { t } = useTranslation('cockpit')
  return (
    <Panel title={t('findings.title')} area={page.findingsArea}>
      <div className={styles.findings}>
        {findings.length === 0 && <p>{t('findings.none')}</p>}
        {findings.map((finding) => (
          <Sentence key={finding.text.zh} finding={finding} onWhy={onWhy} />
        ))}
      </div>
    </Panel>
  )
}

function Sentence({ finding, onWhy }: { readonly finding: Finding } & Pick<FindingsPanelProps, 'onWhy'>) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const parts = splitEmphasis(
    finding.text[language],
    finding.emphasis.map((emphasis) => ({ text: emphasis[language], indicator: emphasis.indicator })),
  )
  return (
    <p>
      {parts.map((part) => (
        <Words key={part.text} part={part} onWhy={onWhy} />
      ))}
    </p>
  )
}

function Words({ part, onWhy }: { readonly part: SentencePart } & Pick<FindingsPanelProps, 'onWhy'>) {
  if (part.emphasis === null) return <>{part.text}</>
  const { indicator } = part.emphasis
  if (indicator === null) return <strong className={styles.strong}>{part.text}</strong>
  return (
    <a
      className={styles.link}
      href={writeCockpitSearch(new URLSearchParams(location.search), { why: indicator })}
      onClick={(event) => {
        event.preventDefault()
        onWhy(indicator)
      }}
    >
      {part.text}
    </a>
  )
}
