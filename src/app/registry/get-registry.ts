import { registries } from '../../content/registries/catalogue.generated.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Registry } from '../../domain/registry/registry.ts'

/** Refused for an id that no registry has. */
export function getRegistry(id: string): Registry {
  const found = registries.find((registry) => registry.id === id)
  if (found === undefined) throw new Refusal('unknown-registry', { registry: id })
  return found
}
