/** The cells of a filled sheet: before, after, and the question where a unit may have slipped. */
import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { Answer, Answers, Preview } from './preview.ts'

type Cell = Preview['cells'][number]

interface SheetCellsProps {
  readonly preview: Preview
  readonly answers: Answers
  readonly onAnswer: (cell: string, answer: Answer) => void
}

const heads = ['cell', 'indicator', 'before', 'after', 'unit', 'change', 'note'] as const

export function SheetCells({ preview, answers, onAnswer }: SheetCellsProps) {
  const { t } = useTranslation('sheets')
  return (
    <TableScroll label={t('preview.title')}>
      <table className="plain-table sheet-cells">
        <caption className="visually-hidden">{t('preview.title')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                data-align={head === 'before' || head === 'after' ? 'right' : undefined}
              >
                {t(`head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.cells.map((cell) => (
            <CellRow
              key={cell.cell}
              cell={cell}
              answer={answers[cell.cell]}
              isOpen={preview.state === 'previewed'}
              onAnswer={(answer) => onAnswer(cell.cell, answer)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

interface CellRowProps {
  readonly cell: Cell
  readonly answer: Answer | undefined
  readonly isOpen: boolean
  readonly onAnswer: (answer: Answer) => void
}

function CellRow({ cell, answer, isOpen, onAnswer }: CellRowProps) {
  const { t } = useTranslation('sheets')
  const { unitLabel } = useLabels()
  const after = answer === 'as-proposed' ? (cell.question?.proposed ?? null) : cell.after
  return (
    <tr data-change={cell.change} data-asks={cell.question !== null && answer === undefined}>
      <td>
        <code>{cell.cell}</code>
      </td>
      <th scope="row">
        {cell.name}
        {cell.question !== null && isOpen && (
          <CellQuestion cell={cell} question={cell.question} answer={answer} onAnswer={onAnswer} />
        )}
      </th>
      <td data-align="right">{formatPlain(cell.before)}</td>
      <td data-align="right">
        <b>{formatPlain(after)}</b>
      </td>
      <td>{unitLabel(cell.unit)}</td>
      <td>
        <span className="change" data-change={cell.change}>
          {t(`change.${cell.change}`)}
        </span>
      </td>
      <td>{cell.note}</td>
    </tr>
  )
}

interface CellQuestionProps {
  readonly cell: Cell
  readonly question: NonNullable<Cell['question']>
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

function CellQuestion({ cell, question, answer, onAnswer }: CellQuestionProps) {
  const { t } = useTranslation('sheets')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  return (
    <fieldset className="cell-question">
      <legend>
        <i>▲</i> {say(question.text)}
      </legend>
      <Radio.Group
        value={answer ?? null}
        onChange={(event) => onAnswer(event.target.value)}
        options={[
          {
            value: 'as-proposed',
            label: t('question.proposed', { value: question.proposed, unit: unitLabel(cell.unit) }),
          },
          {
            value: 'as-entered',
            label: t('question.entered', { value: formatPlain(cell.after), unit: unitLabel(cell.unit) }),
          },
        ]}
      />
    </fieldset>
  )
}

function formatPlain(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}
