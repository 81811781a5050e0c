/** The line drawings of the states: quiet, one stroke, the colour of the text around. */
const drawings = {
  empty: 'M10 20h36v26H10zM10 20l6-10h24l6 10M20 28h16',
  error: 'M28 8 50 46H6zM28 22v12M28 40v1',
  closed: 'M14 26h28v20H14zM19 26v-7a9 9 0 0 1 18 0v7M28 34v5',
  search: 'M25 40a15 15 0 1 0 0-30 15 15 0 0 0 0 30zM36 36l12 12',
} as const

export type StateDrawing = keyof typeof drawings

export function StateMark({ drawing }: { readonly drawing: StateDrawing }) {
  return (
    <svg className="state__mark" viewBox="0 0 56 56" aria-hidden="true">
      <path
        d={drawings[drawing]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
