import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Message } from './messages.api.ts'
import { afterNote, messagesOf, noteMessage } from './messages.api.ts'
import { messagesText } from './messages.text.ts'

/** What De Cirkel sent about her: it stays on top until somebody has read it. */
export function CaseMessages({ caseId }: { caseId: string }) {
  const t = useText(messagesText)
  const { data } = useQuery(messagesOf(caseId))
  if (!data || data.items.length === 0) return null
  const read = data.items.filter(({ noted }) => noted !== null)
  return (
    <>
      {data.items
        .filter(({ noted }) => noted === null)
        .map((message) => (
          <Waiting key={message.id} caseId={caseId} of={message} />
        ))}
      {read.length > 0 && (
        <details className="not-on-paper">
          <summary>{t('earlier', { count: read.length })}</summary>
          <ul className="stack">
            {read.map((message) => (
              <Read key={message.id} of={message} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Waiting({ caseId, of }: { caseId: string; of: Message }) {
  const t = useText(messagesText)
  const act = useAct(noteMessage, { refresh: afterNote(caseId) })
  const came = useCame()
  return (
    <Notice kind={of.basis === 'danger' ? 'warning' : 'info'} title={t(of.basis)}>
      <p>{of.words}</p>
      <p className="soft">{came(of)}</p>
      <Button busy={act.busy} onPress={() => act.act({ caseId, of })}>
        {t('note')}
      </Button>
      <ProblemNotice problem={act.problem} says={() => t('noteHint')} />
    </Notice>
  )
}

function Read({ of }: { of: Message }) {
  const t = useText(messagesText)
  const { moment } = useDates()
  const came = useCame()
  return (
    <li>
      <p>{of.words}</p>
      <p className="soft">
        {came(of)}. {of.noted && t('noted', { by: of.noted.by, when: moment(of.noted.at) })}
      </p>
    </li>
  )
}

function useCame() {
  const t = useText(messagesText)
  const { moment } = useDates()
  return ({ basis, cameAt }: Message) =>
    t(basis === 'danger' ? 'cameDanger' : 'cameConsent', { when: moment(cameAt) })
}
