/** The way of a file through the desk: which steps lie behind, which one waits. */
import { useTranslation } from 'react-i18next'
import type { ImportView } from '../import-model.ts'
import { importSteps, stepOf } from './import-step.ts'

export function StepLine({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation('imports')
  const now = stepOf(view)
  const at = importSteps.indexOf(now.step)
  return (
    <ol className="import-steps" aria-label={t('step.label')}>
      {importSteps.map((step, index) => {
        const mark = index < at ? 'done' : index > at ? 'ahead' : now.mark
        return (
          <li key={step} data-mark={mark} aria-current={index === at ? 'step' : undefined}>
            <span className="import-steps__number" aria-hidden>
              {mark === 'done' ? '✓' : mark === 'failed' ? '!' : index + 1}
            </span>
            <span>{t(`step.${step}`)}</span>
            <span className="visually-hidden">{t(`step.mark.${mark}`)}</span>
          </li>
        )
      })}
    </ol>
  )
}
