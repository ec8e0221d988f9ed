import { useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '../../platform/api/contract.ts'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { shareOf } from './escalations.api.ts'
import { shareText } from './shares.text.ts'

type Snapshot = AnswerOf<'/cases/{caseId}/shares/{shareId}', 'get'>['says']

/** What was shared, as it stood then; safe contact before anything else. Each look is on record. */
export function SharedParts(place: { caseId: string; shareId: string }) {
  const t = useText(shareText)
  const { day } = useDates()
  const asked = useQuery({ ...shareOf(place), gcTime: 0, staleTime: 0 })
  return (
    <Answer of={asked}>
      {({ says, sharedAt, from }) => (
        <div className="stack">
          <p className="soft">{t('asOf', { day: day(dayOf(sharedAt)), name: from })}</p>
          <SafeContact of={says} />
          <OtherParts of={says} />
        </div>
      )}
    </Answer>
  )
}

const mays = ['mayCall', 'mayVoicemail', 'mayText', 'mayVisit'] as const
const told = ['hours', 'wordsToAvoid', 'warn'] as const

function SafeContact({ of: { safeContact } }: { of: Snapshot }) {
  const t = useText(shareText)
  if (safeContact === undefined) return null
  if (safeContact === null) return <p>{`${t('safe-contact')}: ${t('nothing')}`}</p>
  const items = [
    ...mays.map((may) => ({ term: t(may), value: t(safeContact[may] ? 'yes' : 'no') })),
    ...told.flatMap((word) =>
      safeContact[word] ? [{ term: t(word), value: safeContact[word] }] : [],
    ),
  ]
  return <DefinitionList items={items} />
}

function OtherParts({ of }: { of: Snapshot }) {
  const t = useText(shareText)
  const { moment } = useDates()
  const { name, note, planHeadings, lastContacts } = of
  const list = (lines: readonly string[]) => lines.join('; ') || t('nothing')
  const items = [
    ...(name === undefined ? [] : [{ term: t('name'), value: name ?? t('nothing') }]),
    ...(planHeadings
      ? [{ term: t('plan-headings'), value: list(planHeadings.map(({ domain }) => domain)) }]
      : []),
    ...(lastContacts
      ? [
          {
            term: t('last-contacts'),
            value: list(lastContacts.map(({ occurredAt }) => moment(occurredAt))),
          },
        ]
      : []),
    ...(note === undefined ? [] : [{ term: t('note'), value: note }]),
  ]
  return <DefinitionList items={items} />
}
