/** Tells what became of the acts: undone, somebody was faster, refused. Input kept for a form is let go once it is in. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../../api/api-problem.ts'
import { dropDraft } from '../../../parts/antd/form/use-draft.ts'
import { correctKey } from './draft-keys.ts'
import type { ReviewNews } from './use-review.ts'

/** Seconds that a refusal stays. */
const LONG = 8

export function useReviewNews(id: string): (news: ReviewNews) => void {
  const { t } = useTranslation('drafting')
  const { message, notification } = App.useApp()
  return (news) => {
    switch (news.kind) {
      case 'done':
        if (news.act.kind === 'correct') dropDraft(correctKey(id, news.act.item))
        if (news.act.kind === 'undo-last') message.info({ key: 'desk', content: t('undone') })
        break
      case 'stale':
        notification.warning({
          key: 'desk-stale',
          title: t('stale', { who: news.by ?? t('staleSomebody') }),
          description: t('staleText', { count: news.dropped.length }),
          duration: LONG,
        })
        break
      case 'refused':
        notification.error({
          key: 'desk-refused',
          title: t('refused'),
          description: problemOf(news.error).detail,
          duration: LONG,
        })
        break
    }
  }
}
