/** Refusals of forms that ask for what is known. */
import type { RefusalText } from './refusal-text.ts'

export const formRefusals = {
  'form-asks-known': {
    status: 422,
    zh: '表里有已经掌握的数据，没有保存：{places}。请去掉这些项目，直接使用已有数据。',
    en: 'The form asks for what is known already, so nothing was saved: {places}. Leave these items out and use what is there.',
  },
  'form-asks-similar': {
    status: 422,
    zh: '表里有与已有数据相近的项目，没有保存：{places}。请核对：相同的去掉，不同的注明“是另一回事”。',
    en: 'The form asks for something like what is known, so nothing was saved: {places}. Compare them: leave out what is the same and mark what is another thing.',
  },
  'form-aim-unknown': {
    status: 422,
    zh: '没有编号为“{id}”的{kind}，没有保存；请从列表中选择。',
    en: 'There is no {kind} “{id}”, so nothing was saved; choose from the list.',
  },
  'form-aim-of-towns': {
    status: 422,
    zh: '问镇街的表不能按产业集群或规上规下挑选，没有保存；请只选镇街，或改为问企业。',
    en: 'A form for towns cannot be narrowed by cluster or scale, so nothing was saved; choose towns only, or ask enterprises.',
  },
  'form-aim-nobody': {
    status: 422,
    zh: '所选范围内一家也没有，没有保存；请放宽镇街、集群或规模。',
    en: 'Nobody is in the chosen range, so nothing was saved; widen towns, clusters or scale.',
  },
  'form-discarded': {
    status: 409,
    zh: '这张表已经停发，没有保存；请刷新查看最新情况。',
    en: 'This form was discarded already, so nothing was saved; reload to see how it stands.',
  },
} as const satisfies Record<string, RefusalText>
