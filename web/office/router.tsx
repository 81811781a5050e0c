/**
 * The addresses of the office. Pages are fetched when they are first opened; all but the sign-in stand inside the shell.
 */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { parseSearch, type Search, stringifySearch } from './search-codec.ts'
import { OfficeRoot } from './shell/office-root.tsx'
import { PageFault } from './shell/page-fault.tsx'
import { PageNotFound } from './shell/page-not-found.tsx'
import { SignedIn } from './shell/signed-in.tsx'

const rootRoute = createRootRoute({
  component: OfficeRoot,
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
})

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup/$token',
  component: lazyRouteComponent(() => import('./session/setup-page.tsx'), 'SetupPage'),
})

/** Everything below asks who is signed in first. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: SignedIn,
})

const inside = <const Path extends string>(path: Path) => ({ getParentRoute: () => signedInRoute, path })

const pages = [
  createRoute({
    ...inside('/'),
    component: lazyRouteComponent(() => import('./shell/home-page.tsx'), 'HomePage'),
  }),
  createRoute({
    ...inside('/password'),
    component: lazyRouteComponent(() => import('./session/password-page.tsx'), 'PasswordPage'),
  }),
  createRoute({
    ...inside('/indicators'),
    component: lazyRouteComponent(() => import('./indicators/indicator-list-page.tsx'), 'IndicatorListPage'),
  }),
  createRoute({
    ...inside('/indicators/$id'),
    component: lazyRouteComponent(() => import('./indicators/indicator-page.tsx'), 'IndicatorPage'),
  }),
  createRoute({
    ...inside('/indicators/$id/computed'),
    component: lazyRouteComponent(() => import('./computed/computed-page.tsx'), 'ComputedPage'),
  }),
  createRoute({
    ...inside('/towns/$code'),
    component: lazyRouteComponent(() => import('./towns/town-page.tsx'), 'TownPage'),
  }),
  createRoute({
    ...inside('/clusters/$id'),
    component: lazyRouteComponent(() => import('./clusters/cluster-page.tsx'), 'ClusterPage'),
  }),
  createRoute({
    ...inside('/plan'),
    component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    ...inside('/drafting'),
    component: lazyRouteComponent(() => import('./drafting/drafts/drafts-page.tsx'), 'DraftsPage'),
  }),
  createRoute({
    ...inside('/drafting/compare'),
    component: lazyRouteComponent(() => import('./drafting/compare/compare-page.tsx'), 'ComparePage'),
  }),
  createRoute({
    ...inside('/drafting/$id'),
    component: lazyRouteComponent(() => import('./drafting/desk/desk-page.tsx'), 'DeskPage'),
  }),
  createRoute({
    ...inside('/map'),
    component: lazyRouteComponent(() => import('./map/map-page.tsx'), 'MapPage'),
  }),
  createRoute({
    ...inside('/work'),
    component: lazyRouteComponent(() => import('./work/work-page.tsx'), 'WorkPage'),
  }),
  createRoute({
    ...inside('/reporting'),
    component: lazyRouteComponent(() => import('./reporting/reporting-page.tsx'), 'ReportingPage'),
  }),
  createRoute({
    ...inside('/reporting/$id'),
    component: lazyRouteComponent(() => import('./reporting/submission-page.tsx'), 'SubmissionPage'),
  }),
  createRoute({
    ...inside('/sheets'),
    component: lazyRouteComponent(() => import('./sheets/sheets-page.tsx'), 'SheetsPage'),
  }),
  createRoute({
    ...inside('/quality'),
    component: lazyRouteComponent(() => import('./quality/quality-page.tsx'), 'QualityPage'),
  }),
  createRoute({
    ...inside('/enterprises'),
    component: lazyRouteComponent(
      () => import('./enterprises/search/enterprises-page.tsx'),
      'EnterprisesPage',
    ),
  }),
  createRoute({
    ...inside('/enterprises/$code'),
    component: lazyRouteComponent(() => import('./enterprises/enterprise-page.tsx'), 'EnterprisePage'),
  }),
  createRoute({
    ...inside('/imports'),
    component: lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    ...inside('/imports/$id'),
    component: lazyRouteComponent(() => import('./imports/desk/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...inside('/registries'),
    component: lazyRouteComponent(
      () => import('./registry/dictionary/registries-page.tsx'),
      'RegistriesPage',
    ),
  }),
  createRoute({
    ...inside('/registries/$registry'),
    component: lazyRouteComponent(() => import('./registry/records/records-page.tsx'), 'RecordsPage'),
  }),
  createRoute({
    ...inside('/registry-changes'),
    component: lazyRouteComponent(() => import('./registry/changes/changes-page.tsx'), 'ChangesPage'),
  }),
  createRoute({
    ...inside('/registry-changes/$id'),
    component: lazyRouteComponent(() => import('./registry/changes/change-page.tsx'), 'ChangePage'),
  }),
  createRoute({
    ...inside('/forms'),
    component: lazyRouteComponent(() => import('./forms/forms-page.tsx'), 'FormsPage'),
  }),
  createRoute({
    ...inside('/burden'),
    component: lazyRouteComponent(() => import('./burden/burden-page.tsx'), 'BurdenPage'),
  }),
  createRoute({
    ...inside('/confirmations'),
    component: lazyRouteComponent(() => import('./confirmation/confirmations-page.tsx'), 'ConfirmationsPage'),
  }),
  createRoute({
    ...inside('/confirmations/open'),
    component: lazyRouteComponent(() => import('./confirmation/open-round-page.tsx'), 'OpenRoundPage'),
  }),
  createRoute({
    ...inside('/confirmations/$id'),
    component: lazyRouteComponent(() => import('./confirmation/round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    ...inside('/confirmations/$id/papers'),
    component: lazyRouteComponent(() => import('./confirmation/papers-page.tsx'), 'PapersPage'),
  }),
  createRoute({
    ...inside('/confirmations/sheets/$id'),
    component: lazyRouteComponent(() => import('./confirmation/sheet-page.tsx'), 'SheetPage'),
  }),
  createRoute({
    ...inside('/units'),
    component: lazyRouteComponent(() => import('./units/units-page.tsx'), 'UnitsPage'),
  }),
  createRoute({
    ...inside('/users'),
    component: lazyRouteComponent(() => import('./users/users-page.tsx'), 'UsersPage'),
  }),
  createRoute({
    ...inside('/audit'),
    component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
  }),
  createRoute({
    ...inside('/gallery'),
    component: lazyRouteComponent(() => import('./gallery/gallery-page.tsx'), 'GalleryPage'),
  }),
  createRoute({ ...inside('$'), component: PageNotFound }),
]

export const router = createRouter({
  routeTree: rootRoute.addChildren([signInRoute, setupRoute, signedInRoute.addChildren(pages)]),
  parseSearch,
  stringifySearch,
  defaultNotFoundComponent: PageNotFound,
  defaultErrorComponent: PageFault,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
