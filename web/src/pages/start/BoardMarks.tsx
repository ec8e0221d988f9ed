import { useQuery } from '@tanstack/react-query'
import { sights } from '../../features/contacts/sights.api.ts'
import { useSightWords } from '../../features/contacts/useSightWords.ts'
import { escalations } from '../../features/escalations/escalations.api.ts'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { boardText } from './board.text.ts'

/** On a card of the board: how long ago she was spoken with, and that a question about her is open. */
export function BoardMarks({ caseId }: { caseId: string }) {
  const t = useText(boardText)
  const { age } = useDates()
  const { spoken } = useSightWords()
  const seen = useQuery(sights)
  const asked = useQuery(escalations)
  const sight = seen.data?.items.find((one) => one.caseId === caseId)
  const stuck = asked.data?.items.find((one) => one.caseId === caseId && one.state === 'open')
  return (
    <>
      {sight && <span className="case-board__small">{t('spoken', { when: spoken(sight) })}</span>}
      {stuck && (
        <Badge tone={stuck.late ? 'bad' : 'warn'}>
          {t('escalated', { age: age(dayOf(stuck.levelSince)) })}
        </Badge>
      )}
    </>
  )
}
