/** Every route of the API. A new operation: its contract in `contract/`, its handler in one of these lists. */

import type { Route } from './route.ts'
import { peopleRoutes } from './routes/people.ts'
import { sessionRoutes } from './routes/session.ts'

export const routes: readonly Route[] = [...sessionRoutes, ...peopleRoutes]
