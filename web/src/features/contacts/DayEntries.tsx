import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Before } from './Before.tsx'
import { ChangeHours } from './ChangeHours.tsx'
import { CorrectContact } from './CorrectContact.tsx'
import { contactWords } from './contact-words.text.ts'
import type { Outcome } from './contacts.api.ts'
import { durationOf } from './duration.ts'
import type { Entry } from './entries.ts'
import { entriesOf, minutesOf } from './entries.ts'
import { hourWords } from './hour-words.text.ts'
import type { Hours, WeekContact, WeekDay } from './hours.api.ts'
import { weekText } from './week.text.ts'
import './week.css'

/** One day of a week: what was done, how long, and setting it right. */
export function DayEntries({ of }: { of: WeekDay }) {
  const t = useText(weekText)
  const language = useLanguage()
  const { fullDay } = useDates()
  const day = fullDay(of.day)
  const columns = useColumns()
  const entries = entriesOf(of)
  return (
    <Section title={day} aside={<strong>{durationOf(of.minutes, language)}</strong>}>
      {entries.length === 0 ? (
        <p className="utrecht-paragraph soft">{t('nothing')}</p>
      ) : (
        <Table
          caption={t('entries', { day })}
          columns={columns}
          rows={entries}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  )
}

function useColumns(): Column<Entry>[] {
  const t = useText(weekText)
  const language = useLanguage()
  const minutes = (entry: Entry) =>
    'contact' in entry ? minutesOf(entry.contact) : entry.hours.minutes
  return [
    {
      id: 'what',
      title: t('what'),
      cell: (entry) =>
        'contact' in entry ? <Contact of={entry.contact} /> : <Entered of={entry.hours} />,
    },
    {
      id: 'time',
      title: t('time'),
      number: true,
      cell: (entry) => durationOf(minutes(entry), language),
    },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (entry) => <Change of={entry} />,
    },
  ]
}

function Change({ of: entry }: { of: Entry }) {
  if (!('contact' in entry)) return entry.hours.withdrawn ? null : <ChangeHours of={entry.hours} />
  return entry.contact.case ? <CorrectContact of={entry.contact} /> : null
}

function Contact({ of: contact }: { of: WeekContact }) {
  const t = useText(weekText)
  const word = useText(contactWords)
  const { kind, outcome, version } = contact
  const words = [outcome, kind].flatMap((name) => (name ? word(name as Outcome) : []))
  return (
    <div>
      {contact.case ? (
        <Link to="/cases/$caseId" params={{ caseId: contact.case.caseId }}>
          {`${contact.case.number} · ${contact.case.alias}`}
        </Link>
      ) : (
        <span className="soft">{t('noCase')}</span>
      )}
      {`: ${words.join(', ')} `}
      {version > 1 && <Badge>{t('corrected')}</Badge>}
    </div>
  )
}

function Entered({ of: { kind, withdrawn, earlier } }: { of: Hours }) {
  const t = useText(weekText)
  const word = useText(hourWords)
  const before = earlier.map((was) => ({ ...was, what: word(was.kind) }))
  return (
    <div>
      <span className={withdrawn ? 'week-withdrawn' : undefined}>{word(kind)}</span>{' '}
      {withdrawn && <Badge tone="unknown">{t('withdrawn')}</Badge>}
      {before.length > 0 && !withdrawn && <Badge>{t('corrected')}</Badge>}
      {before.length > 0 && <Before of={before} />}
    </div>
  )
}
