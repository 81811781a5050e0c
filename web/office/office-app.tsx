/** The office with everything around its pages: client, cache, kit theme and addresses. */
import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../api/api-provider.tsx'
import { OfficeTheme } from './office-theme.tsx'
import { router } from './router.tsx'

export function OfficeApp() {
  return (
    <ApiProvider>
      <OfficeTheme>
        <RouterProvider router={router} />
      </OfficeTheme>
    </ApiProvider>
  )
}
