/**
 * A refused write, told beside the form that stays as it was.
 *
 *     {send.error !== null && <ProblemAlert error={send.error} />}
 */
import './state.css'
import { Alert } from 'antd'
import { type Problem, problemOf } from '../../../api/api-problem.ts'
import { ProblemFacts, useProblemText } from './error-state.tsx'

export function ProblemAlert({ error }: { readonly error: unknown }) {
  const problem = problemOf(error)
  const { detail } = useProblemText(problem)
  return (
    <Alert
      type={problem.status >= 500 || problem.status === 0 ? 'error' : 'warning'}
      showIcon
      role="alert"
      title={detail}
      description={<Remarks problem={problem} detail={detail} />}
    />
  )
}

interface RemarksProps {
  readonly problem: Problem
  readonly detail: string
}

function Remarks({ problem, detail }: RemarksProps) {
  const news = problem.errors.filter((remark) => !detail.includes(remark.detail))
  return (
    <>
      {news.length > 0 && (
        <ul className="problem-remarks">
          {news.map((remark) => (
            <li key={`${remark.path ?? ''} ${remark.detail}`}>{remark.detail}</li>
          ))}
        </ul>
      )}
      <ProblemFacts problem={problem} />
    </>
  )
}
