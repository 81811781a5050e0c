/** Remarks about a district's own map file. */
import type { RemarkText } from './remark-text.ts'

export const mapRemarks = {
  'map-not-geojson': {
    severity: 'error',
    zh: '底图的“{path}”不合要求（{reason}）；需要 FeatureCollection，要素为 Polygon 或 MultiPolygon，坐标为经纬度（度）。',
    en: 'The map’s “{path}” does not fit ({reason}); it needs a FeatureCollection of Polygon or MultiPolygon features in degrees.',
  },
  'map-unknown-town': {
    severity: 'error',
    zh: '第 {feature} 个要素没有对应的镇街；请在属性中写上 9 位区划代码（code）或与系统一致的名称（name）。',
    en: 'Feature {feature} belongs to no town; give its properties the 9-digit division code or the name used here.',
  },
  'map-double-town': {
    severity: 'error',
    zh: '“{town}”出现两次（第 {first} 与第 {second} 个要素）；请合并为一个 MultiPolygon 或删去一个。',
    en: '“{town}” stands twice (features {first} and {second}); merge them into one MultiPolygon or remove one.',
  },
  'map-missing-town': {
    severity: 'warning',
    zh: '底图缺少“{town}”（{code}），地图上将没有它；如属遗漏请补上。',
    en: 'The map lacks “{town}” ({code}), so it will not be drawn; add it if it was forgotten.',
  },
} as const satisfies Record<string, RemarkText>
