/** What a server does by itself, at its start and every hour. */
import { keepHouse } from '../app/installing/keep-house.ts'
import { resumeImports } from '../app/registry/import/run-import.ts'
import { askSubmissions } from '../app/reporting/ask-submissions.ts'
import type { Program } from './open-program.ts'

/** Opens what is asked for by now, throws away what has run out, and takes up what was broken off. */
export async function tendDistricts(program: Program): Promise<void> {
  for (const { district, isDemo } of await program.database.listDistricts()) {
    const context = program.contextFor(district)
    // Its generator is not needed by any other district.
    if (isDemo) {
      const { loadDemoRegistries } = await import('../app/installing/load-demo-registries.ts')
      await loadDemoRegistries(context, district)
    }
    await askSubmissions(context, district)
    await keepHouse(context, district)
    await resumeImports(context, district)
  }
}
