import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useOnline } from '../../platform/online.ts'
import type { Kept } from '../../platform/outbox/outbox.ts'
import { takeOut, useOutbox } from '../../platform/outbox/outbox.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { contactWords } from './contact-words.text.ts'
import type { KeptContact } from './kept.api.ts'
import { keptText } from './kept.text.ts'
import { useContactRefusal } from './useContactRefusal.ts'
import { useSendNow } from './useSendKept.ts'
import './kept.css'

/** What was logged on this device and not sent yet, the oldest first. */
export function KeptContacts() {
  const t = useText(keptText)
  const { items } = useOutbox()
  if (items.length === 0) return <Empty title={t('none')} />
  return (
    <ul className="stack kept-list">
      {items.map((one) => (
        <li key={one.key}>
          <KeptOne of={one} />
        </li>
      ))}
    </ul>
  )
}

function KeptOne({ of }: { of: Kept }) {
  const t = useText(keptText)
  const word = useText(contactWords)
  const says = useContactRefusal()
  const online = useOnline()
  const send = useSendNow()
  const { moment } = useDates()
  const { alias, contact } = of.body as KeptContact
  const what = [word(contact.outcome), contact.kind && word(contact.kind)].filter(Boolean)
  return (
    <div className="stack">
      <p>
        <strong>{alias}</strong>{' '}
        <span className="soft">
          {what.join(', ')}, {moment(contact.occurredAt ?? new Date(of.at).toISOString())}
        </span>
      </p>
      {contact.note && <p>{contact.note}</p>}
      {of.problem ? (
        <ProblemNotice problem={of.problem} says={says} />
      ) : (
        <p className="soft">{t(online ? 'sending' : 'waits')}</p>
      )}
      <div className="row">
        <Button look="subtle" onPress={() => void send(of.key)}>
          {t('again')}
        </Button>
        <ThrowAway of={of} alias={alias} />
      </div>
    </div>
  )
}

function ThrowAway({ of, alias }: { of: Kept; alias: string }) {
  const t = useText(keptText)
  const [asked, ask] = useState(false)
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('throwAway')}
      </Button>
      <Confirm
        title={t('throwAwayTitle', { alias })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('throwAway')}
        danger
        onConfirm={() => void takeOut(of.key)}
      >
        <p>{t('throwAwayWords')}</p>
      </Confirm>
    </>
  )
}
