import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { grantWords } from './grant-words.text.ts'
import type { GrantSummary } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { useMoney } from './useMoney.ts'
import './finance.css'

/** What is due first, by when and by whom; late says so in a word. */
export function NextDue({ of }: { of: GrantSummary['next'] }) {
  const t = useText(grantsText)
  const word = useText(grantWords)
  const { day, today } = useDates()
  const { money } = useMoney()
  if (of === null) return <span className="soft">{t('nothingDue')}</span>
  const { kind, what, cents, dueOn, owner } = of
  return (
    <>
      {what || word(`due-${kind}`)}
      {cents !== null && ` ${money(cents)}`}
      <span className="finance-note">{t('by', { day: day(dueOn), owner: word(owner) })}</span>
      {dueOn < today && <Badge tone="bad">{t('late')}</Badge>}
    </>
  )
}
