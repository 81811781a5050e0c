/** The cockpit with what stands around it: client and cache, and the question who is signed in. */
import { ApiProvider } from '../api/api-provider.tsx'
import { CockpitGate } from './cockpit-gate.tsx'

export function CockpitApp() {
  return (
    <ApiProvider>
      <CockpitGate />
    </ApiProvider>
  )
}
