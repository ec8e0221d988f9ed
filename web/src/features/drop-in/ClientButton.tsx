import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { AliasButton } from './AliasButton.tsx'
import type { Client } from './drop-in.api.ts'
import { afterDropIn, turnVisit } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'
import { useDropInRefusal } from './useDropInRefusal.ts'

/** Her alias: one tap and she is here tonight. */
export function ClientButton({ of: client }: { of: Client }) {
  const says = useDropInRefusal()
  const detail = useDetail(client)
  const act = useAct(turnVisit, { refresh: afterDropIn })
  return (
    <>
      <AliasButton
        alias={client.alias}
        detail={detail}
        on={client.visit !== null}
        busy={act.busy}
        onPress={() => act.act({ client })}
      />
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}

function useDetail({ visit, lastOn, leftOn, isNew, afterLong }: Client): string {
  const t = useText(dropInText)
  const { day } = useDates()
  const mark = isNew ? t('isNew') : afterLong && t('afterLong')
  if (visit !== null) return mark ? `${t('isHere')}, ${mark}` : t('isHere')
  if (leftOn !== null) return t('leftOn', { day: day(leftOn) })
  return lastOn === null ? t('neverYet') : t('lastOn', { day: day(lastOn) })
}
