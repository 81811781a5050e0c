/**
 * Reads a GeoJSON file in the browser with the reader that the server uses, so that the preview shows what an import would show or refuse.
 *
 *     const { map, remarks } = await readMapFile(file, district.towns)
 */
import { type ReadMap, readGeojson, type TownName } from '../../../src/domain/map/read-geojson.ts'
import { renderRemark } from '../../../src/domain/messages/render-message.ts'

interface Sentence {
  readonly zh: string
  readonly en: string
}

export interface MapPreview {
  /** Undefined when the file cannot be used. */
  readonly map: ReadMap | undefined
  readonly remarks: readonly Sentence[]
}

export async function readMapFile(file: File, towns: readonly TownName[]): Promise<MapPreview> {
  const data = parse(await file.text())
  const read = readGeojson(data, towns)
  return {
    map: read.isOk ? read.value : undefined,
    remarks: read.diagnostics.map(renderRemark),
  }
}

/** Text that is no JSON is read as undefined, which the reader refuses with a remark. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
