/** Every route of the API. A new operation: its contract in `contract/`, its handler in one of these lists. */

import type { Route } from './route.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { peopleRoutes } from './routes/people.ts'
import { readingRoutes } from './routes/reading.ts'
import { reportingRoutes } from './routes/reporting.ts'
import { sessionRoutes } from './routes/session.ts'
import { sheetRoutes } from './routes/sheets.ts'

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...readingRoutes,
  ...draftingRoutes,
  ...reportingRoutes,
  ...sheetRoutes,
  ...peopleRoutes,
]
