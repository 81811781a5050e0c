import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanText } from '../../scan/scan-text.ts'
import { findZones } from './find-zones.ts'

function zonesOf(text: string) {
  return findZones(scanText({ text })).map(({ kind, name, aliases, industries }) => [
    kind,
    name,
    aliases,
    industries,
  ])
}

test('parks, communities and the core are told apart, names of one community come together', () => {
  const text = [
    '二、产业布局',
    '完善“2+2+1”产业布局。做大做强2大重点园区：东山开发区布局新材料、高端装备产业；西河开发区布局现代健康产业。做精做优2大产业社区：云岭-横塘片区和北湖片区的工业用地用于总部。岭塘产业社区布局数字产业、环北湖产业社区布局关键基础件产业。打造城市核心区，在东新城、南新城布局软件业。',
    '三、任务',
    '（一）提升平台。推动云岭横塘、北湖两个产业社区建设。',
  ].join('\n')
  assert.deepEqual(zonesOf(text), [
    ['park', '东山开发区', [], ['新材料', '高端装备产业']],
    ['park', '西河开发区', [], ['现代健康产业']],
    ['community', '岭塘产业社区', ['云岭-横塘片区', '云岭横塘'], ['数字产业']],
    ['community', '环北湖产业社区', ['北湖片区', '北湖'], ['关键基础件产业']],
    ['core', '城市核心区', [], ['软件业']],
  ])
})

test('places outside the layout are no zones', () => {
  assert.deepEqual(zonesOf('三、任务\n（一）招商。在东山开发区布局新材料项目，推进两个产业园建设。\n'), [])
})

test('what is built, then what goes there: every place has the industries of its clause', () => {
  const text =
    '二、产业布局\n构建“1+2”空间。做强青川经济开发区，布局轴承、齿轮；建设南湾产业社区、石塘产业社区，布局电子信息和生命健康。\n'
  assert.deepEqual(zonesOf(text), [
    ['park', '青川经济开发区', [], ['轴承', '齿轮']],
    ['community', '南湾产业社区', [], ['电子信息', '生命健康']],
    ['community', '石塘产业社区', [], ['电子信息', '生命健康']],
  ])
})
