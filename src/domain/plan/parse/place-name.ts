/**
 * Names of places inside a district, judged by how they end.
 *
 *     placeNameSpan('东部新城优势楼宇资源', whole)   // the span of 东部新城
 */
import type { TextRange } from '../compiled-plan.ts'
import { trimSpan } from './spoken.ts'

const placeEnding =
  /^[^,。;:、“”()]{1,16}?(?:产业社区|片区|经济开发区|经济技术开发区|技术开发区|高新技术产业开发区|高新技术产业园区|高新技术产业园|开发区|经开区|高新区|工业园区|产业园区|科技园区|工业集中区|产业集聚区|集聚区|集中区|示范区|先行区|保税区|自贸区|产业园|工业园|科技园|科创园|软件园|物流园|智造园|创业园|创新园|小微园|园区|新区|新城|老城|商务区|城区|社区|科学城|科技城|小镇|街道|产业基地|基地|港区|工业区|板块|组团|走廊|(?:镇|乡|县|市|[^地社园新城港]区)(?!-|产业|片区|社区|工业|经济|高新|技术|开发|园))/

/** The place that the words begin with; undefined where they name none. */
export function placeNameSpan(reading: string, whole: TextRange): TextRange | undefined {
  const span = trimSpan(reading, whole, '“”、,的')
  const match = placeEnding.exec(reading.slice(span.start, span.end))
  return match === null ? undefined : { start: span.start, end: span.start + match[0].length }
}
