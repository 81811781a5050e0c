/** The phone entry with what stands around it: client and cache. */
import { ApiProvider } from '../api/api-provider.tsx'
import { PhoneGate } from './phone-gate.tsx'

export function PhoneApp() {
  return (
    <ApiProvider>
      <PhoneGate />
    </ApiProvider>
  )
}
