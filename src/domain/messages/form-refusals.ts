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
  'form-discarded': {
    status: 409,
    zh: '这张表已经停发，没有保存；请刷新查看最新情况。',
    en: 'This form was discarded already, so nothing was saved; reload to see how it stands.',
  },
} as const satisfies Record<string, RefusalText>
