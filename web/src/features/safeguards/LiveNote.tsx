import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { CourseNote } from './CourseNote.tsx'
import { ElementNote } from './ElementNote.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import { liveNoteText } from './live-note.text.ts'
import { NormTable } from './NormTable.tsx'
import type { Element } from './safeguards.api.ts'
import { safeguards } from './safeguards.api.ts'

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

/** The note as it stands today: the six elements, then the conditions, each with its norms. */
export function LiveNote() {
  const t = useText(liveNoteText)
  const answer = useQuery(safeguards)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={answer} empty={{ when: ({ elements }) => elements.length === 0, show: none }}>
      {({ elements }) => (
        <>
          <Part title={t('elements')} of={elements.filter((one) => !isCondition(one))} />
          <Part title={t('conditions')} of={elements.filter(isCondition)} />
        </>
      )}
    </Answer>
  )
}

function Part({ title, of: elements }: { title: string; of: readonly Element[] }) {
  const { role } = useSession().membership
  return (
    <>
      <p className="note-part">{title}</p>
      {elements.map((element) => (
        <div key={element.code} className="note-element">
          <ElementNote
            of={element}
            evidence={(figure) => (
              <>
                <CourseNote of={figure} />
                <EvidenceButton of={figure} role={role} />
              </>
            )}
          />
          {element.norms.length > 0 && (
            <NormTable
              element={element.code}
              norms={element.norms}
              mayChange={role === 'process_director'}
            />
          )}
        </div>
      ))}
    </>
  )
}
