/** What waits for the person, and everything that the person may see of reporting. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useItems } from '../../api/use-reply.ts'
import { ChoiceChips } from '../parts/choice-chips.tsx'
import { PageError } from '../parts/page-error.tsx'
import { PageLoading } from '../parts/page-loading.tsx'
import { PhoneButton } from '../parts/phone-button.tsx'
import { WorkItem } from '../parts/work-item.tsx'
import styles from '../styles/card.module.css'

type List = 'mine' | 'all'

export function WorkPage({ session }: { readonly session: Session }) {
  const { t } = useTranslation('phone')
  const [list, setList] = useState<List>('mine')
  const mayReadAll = mayEver(session, 'submission', 'read')
  return (
    <>
      <h1 className={styles.pageTitle}>{t('work.title')}</h1>
      {mayReadAll && (
        <ChoiceChips
          label={t('work.title')}
          items={[
            { id: 'mine', content: t('work.mine') },
            { id: 'all', content: t('work.all') },
          ]}
          chosen={list}
          onChoose={setList}
        />
      )}
      {list === 'mine' ? <MyWork /> : <AllSubmissions />}
    </>
  )
}

function MyWork() {
  const { t } = useTranslation('phone')
  return <SubmissionList items={useItems('listWork', { query: {} })} none={t('work.none')} />
}

function AllSubmissions() {
  const { t } = useTranslation('phone')
  return (
    <SubmissionList items={useItems('listSubmissions', { query: { limit: 50 } })} none={t('work.noneAll')} />
  )
}

interface SubmissionListProps {
  readonly items: ReturnType<typeof useItems<'listWork'>>
  readonly none: string
}

function SubmissionList({ items, none }: SubmissionListProps) {
  const { t } = useTranslation('phone')
  if (items.items === undefined) {
    return items.error === null ? <PageLoading /> : <PageError error={items.error} onRetry={items.retry} />
  }
  return (
    <div className={styles.card}>
      {items.items.length === 0 && <p className={styles.empty}>{none}</p>}
      <ul className={styles.list}>
        {items.items.map((submission) => (
          <WorkItem key={submission.id} submission={submission} />
        ))}
      </ul>
      {items.hasMore && (
        <PhoneButton look="bare" isBusy={items.isFetching} onClick={items.loadMore}>
          {t('work.more')}
        </PhoneButton>
      )}
    </div>
  )
}
