import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { DeathForm } from './DeathForm.tsx'
import type { Death } from './deaths.api.ts'
import { deathsOf, takeDeathStep } from './deaths.api.ts'
import { deathsText } from './deaths.text.ts'
import { StepList } from './StepList.tsx'
import { UndoDeathForm } from './UndoDeathForm.tsx'

type Props = { caseId: string; mayChange: boolean }

/** That she died: who says so, what to do now, and what was recorded by mistake. */
export function Deaths({ caseId, mayChange }: Props) {
  const t = useText(deathsText)
  const asked = useQuery(deathsOf(caseId))
  return (
    <Section title={t('title')}>
      <Answer of={asked}>
        {({ items }) => {
          const standing = items.find(({ state }) => state !== 'undone')
          return (
            <>
              {!standing && <p className="soft">{t('none')}</p>}
              {!standing && mayChange && (
                <div className="not-on-paper">
                  <DialogButton verb={t('record')}>
                    {(close) => <DeathForm caseId={caseId} onDone={close} />}
                  </DialogButton>
                </div>
              )}
              {standing && <Standing caseId={caseId} death={standing} mayChange={mayChange} />}
              {items
                .filter(({ state }) => state === 'undone')
                .map((one) => (
                  <Undone key={one.id} death={one} />
                ))}
            </>
          )
        }}
      </Answer>
    </Section>
  )
}

function Standing({ caseId, death, mayChange }: Props & { death: Death }) {
  const t = useText(deathsText)
  const { day } = useDates()
  const { id, diedOn, recordedBy, confirmedBy, circumstances, steps, undo } = death
  const said = confirmedBy
    ? t('confirmed', { by: recordedBy, name: confirmedBy })
    : t('recorded', { name: recordedBy })
  const take = (body: Parameters<typeof takeDeathStep>[0]['body'], headers: Headers) =>
    takeDeathStep({ caseId, id, body }, headers)
  return (
    <div className="stack">
      <p>
        <strong>{t('died', { day: day(diedOn) })}</strong> <span className="soft">{said}</span>
      </p>
      {circumstances && <p className="safety-told">{circumstances}</p>}
      <StepList caseId={caseId} steps={steps} take={mayChange ? take : undefined} />
      {mayChange && undo.allowed && (
        <div className="not-on-paper">
          <DialogButton look="subtle" verb={t('undo')} title={t('undoTitle')}>
            {(close) => <UndoDeathForm caseId={caseId} death={death} onDone={close} />}
          </DialogButton>
        </div>
      )}
    </div>
  )
}

type Headers = Parameters<typeof takeDeathStep>[1]

function Undone({ death }: { death: Death }) {
  const t = useText(deathsText)
  const { day } = useDates()
  const { diedOn, undoneBy, undoneBecause } = death
  if (!undoneBecause) return null
  const said = { day: day(diedOn), name: undoneBy ?? '', why: t(undoneBecause) }
  return <p className="soft">{t('undone', said)}</p>
}
