/** The desk before its draft is there, with the size it will have. */
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'

export function DeskSkeleton() {
  return (
    <div className="desk" data-view="both">
      <div className="desk__panes">
        <div className="desk__pane">
          <LoadingState lines={9} />
        </div>
        <div className="desk__pane desk__bare" aria-hidden>
          <LoadingState lines={9} />
        </div>
      </div>
    </div>
  )
}
