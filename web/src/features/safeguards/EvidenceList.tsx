import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { EvidenceTable } from './EvidenceTable.tsx'
import { evidenceText } from './evidence.text.ts'
import type { FigureCode } from './safeguards.api.ts'
import { evidenceOf } from './safeguards.api.ts'

/** The cases behind a figure, as far as the reader may see them, and whose those are. */
export function EvidenceList({ of: code }: { of: FigureCode }) {
  const t = useText(evidenceText)
  const answer = useQuery(evidenceOf(code))
  return (
    <Answer of={answer}>
      {({ reach, items }) => (
        <>
          <p className="utrecht-paragraph soft">{t(reach)}</p>
          {items.length === 0 ? (
            <Empty title={t('none')} />
          ) : (
            <EvidenceTable of={code} rows={items} />
          )}
        </>
      )}
    </Answer>
  )
}
