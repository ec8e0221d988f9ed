import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Postponement } from './signals.api.ts'
import { afterSignals, takeBack } from './signals.api.ts'
import { signalsText } from './signals.text.ts'
import { useSignalRefusal } from './useSignalRefusal.ts'

/** Who put it off, until when and why; taken back by whoever has the same role. */
export function StandingPostponement({ of }: { of: Postponement }) {
  const t = useText(signalsText)
  const { day } = useDates()
  const { says } = useSignalRefusal()
  const act = useAct(takeBack, { refresh: afterSignals })
  const { by, untilOn, reason, words, counts } = of
  return (
    <>
      <p className="signal__small">
        {t('postponedBy', { name: by, day: day(untilOn), reason: t(reason) })}
      </p>
      {words && <p className="signal__told">{words}</p>}
      {counts && (
        <Button look="subtle" busy={act.busy} onPress={() => act.act(of)}>
          {t('takeBack')}
        </Button>
      )}
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}
