/** Every route of the API. A new operation: its contract in `contract/`, its handler in one of these groups. */
import { contractGroups as groups } from './contract/contracts.ts'
import { deferRoutes, type Route } from './route.ts'

export const routes: readonly Route[] = [
  ...deferRoutes(groups.session, async () => (await import('./routes/session.ts')).sessionHandlers),
  ...deferRoutes(groups.reading, async () => (await import('./routes/reading.ts')).readingHandlers),
  ...deferRoutes(groups.computed, async () => (await import('./routes/computed.ts')).computedHandlers),
  ...deferRoutes(groups.drafting, async () => (await import('./routes/drafting.ts')).draftingHandlers),
  ...deferRoutes(groups.reporting, async () => (await import('./routes/reporting.ts')).reportingHandlers),
  ...deferRoutes(groups.sheets, async () => (await import('./routes/sheets.ts')).sheetHandlers),
  ...deferRoutes(groups.registry, async () => (await import('./routes/registry.ts')).registryHandlers),
  ...deferRoutes(groups.enterprise, async () => (await import('./routes/enterprise.ts')).enterpriseHandlers),
  ...deferRoutes(groups.documents, async () => (await import('./routes/documents.ts')).documentHandlers),
  ...deferRoutes(groups.imports, async () => (await import('./routes/imports.ts')).importHandlers),
  ...deferRoutes(groups.ask, async () => (await import('./routes/ask.ts')).askHandlers),
  ...deferRoutes(
    groups.confirmation,
    async () => (await import('./routes/confirmation.ts')).confirmationHandlers,
  ),
  ...deferRoutes(groups.people, async () => (await import('./routes/people.ts')).peopleHandlers),
]
