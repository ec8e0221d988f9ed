import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Before } from './Before.tsx'
import { contactWords } from './contact-words.text.ts'
import { minutesOf } from './entries.ts'
import type { WeekContact } from './hours.api.ts'
import { contactVersions } from './hours.api.ts'
import { weekText } from './week.text.ts'

/** What stood in a contact before. */
export function ContactVersions({ of: { id } }: { of: WeekContact }) {
  const t = useText(weekText)
  const word = useText(contactWords)
  const asked = useQuery(contactVersions(id))
  return (
    <section>
      <h3 className="utrecht-heading-3">{t('beforeTitle')}</h3>
      <Answer of={asked}>
        {({ items }) => (
          <Before
            of={items.map(({ outcome, replacedAt, ...was }) => ({
              what: word(outcome),
              minutes: minutesOf(was),
              replacedAt,
            }))}
          />
        )}
      </Answer>
    </section>
  )
}
