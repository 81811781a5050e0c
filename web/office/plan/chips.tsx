/** Words side by side, without a link. */
export function Chips({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return <>—</>
  return (
    <span className="chips">
      {words.map((word) => (
        <span className="chip chip--word" key={word}>
          {word}
        </span>
      ))}
    </span>
  )
}
