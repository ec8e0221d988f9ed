import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { liveNoteText } from './live-note.text.ts'
import { normsText } from './norms.text.ts'
import { normTrial } from './safeguards.api.ts'
import { useFigureWords } from './useFigureWords.ts'

type Props = { of: string; value: number }

/** What would stand otherwise today if the norm had this value, before anything is kept. */
export function NormTrial({ of: key, value }: Props) {
  const t = useText(normsText)
  const note = useText(liveNoteText)
  const word = useFigureWords()
  const { data, isPending } = useQuery(normTrial(key, String(value)))
  if (data === undefined)
    return <p className="utrecht-paragraph soft">{isPending ? t('trying') : t('untried')}</p>
  return (
    <div className="stack" role="status">
      <p className="utrecht-paragraph">
        {data.changes.length === 0 ? t('nothingChanges') : t('changes')}
      </p>
      {data.changes.length > 0 && (
        <ul className="utrecht-unordered-list">
          {data.changes.map(({ figure, from, to }) => (
            <li key={figure} className="utrecht-unordered-list__item">
              {t('fromTo', { figure: word(figure), from: note(from), to: note(to) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
