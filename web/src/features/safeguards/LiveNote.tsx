import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { classes } from '../../ui/classes.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { CourseNote } from './CourseNote.tsx'
import { ElementNote } from './ElementNote.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { liveNoteText } from './live-note.text.ts'
import { NormTable } from './NormTable.tsx'
import type { Element } from './safeguards.api.ts'
import { safeguards } from './safeguards.api.ts'
import './note-on-paper.css'

const conditions: readonly Element['code'][] = [
  'what',
  'how',
  'needed',
  'housing-and-care',
  'personal-attention',
  'long-breath',
  'outside-the-box',
]
const isCondition = ({ code }: Element) => conditions.includes(code)

/** The note as it stands today: the six elements, then the conditions, each with its norms.
 *  @param full on paper too everything is said that opens on a screen */
export function LiveNote({ full }: { full: boolean }) {
  const t = useText(liveNoteText)
  const answer = useQuery(safeguards)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={answer} empty={{ when: ({ elements }) => elements.length === 0, show: none }}>
      {({ elements }) => (
        <div className={classes('note', full && 'note--full')}>
          {elements.some(isBanded) && <p className="utrecht-paragraph soft">{t('banded')}</p>}
          <Part title={t('elements')} of={elements.filter((one) => !isCondition(one))} />
          <Part title={t('conditions')} of={elements.filter(isCondition)} />
        </div>
      )}
    </Answer>
  )
}

const isBanded = ({ figures }: Element) =>
  figures.some(({ counts }) => counts.some(({ band }) => band !== null))

function Part({ title, of: elements }: { title: string; of: readonly Element[] }) {
  const { role } = useSession().membership
  return (
    <>
      <p className="note-part">{title}</p>
      {elements.map((element) => (
        <ElementNote key={element.code} of={element}>
          <div className="note-figures">
            {element.figures.map((figure) => (
              <FigureBlock key={figure.code} of={figure}>
                <CourseNote of={figure} />
                <EvidenceButton of={figure} role={role} />
              </FigureBlock>
            ))}
          </div>
          {element.norms.length > 0 && (
            <NormTable
              element={element.code}
              norms={element.norms}
              mayChange={role === 'process_director'}
            />
          )}
        </ElementNote>
      ))}
    </>
  )
}
