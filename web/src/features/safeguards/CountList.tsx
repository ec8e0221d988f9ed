import type { Count } from './safeguards.api.ts'
import { useCountWords } from './useCountWords.ts'

/** Numbers of persons beside each other, each with its name. */
export function CountList({ counts }: { counts: readonly Count[] }) {
  const words = useCountWords()
  return (
    <dl className="note-counts">
      {counts.map((count) => (
        <div key={count.code} className={count.band ? 'note-count note-count--band' : 'note-count'}>
          <dt>{words.name(count)}</dt>
          <dd>{words.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
