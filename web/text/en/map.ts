import type { Translation } from '../../i18n/texts.ts'
import type { map as zh } from '../zh/map.ts'

export const map: Translation<typeof zh> = {
  title: 'Map',
  current: 'The map in use',
  kind: { schematic: 'Schematic cells', imported: 'Boundaries imported by the district' },
  label: 'Map of {{count}} towns',
  towns: 'Towns ({{count}})',
  source: 'Source',
  sourceHint: 'Who provides it and what it is, e.g. “planning department, town boundaries 2026”',
  reviewNumber: 'Map review number',
  noReviewNumber: 'Not given',
  reviewHint: 'A published map needs one; leave it out for use inside only',
  referenceSystem: 'Reference system',
  referenceHint: 'Convert others (such as GCJ-02) first, or everything is off by hundreds of metres',
  import: 'Import boundaries',
  importNote: 'They replace the schematic cells, also in the cockpit',
  choose: 'Choose a GeoJSON file',
  preview: 'Preview',
  usable: 'can be imported',
  unusable: 'cannot be imported; see the remarks',
  replace: 'Replace the map by this',
  imported: 'The map is replaced',
}
