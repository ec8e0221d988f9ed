import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { AliasButton } from './AliasButton.tsx'
import type { Present } from './drop-in.api.ts'
import { afterDropIn, turnConsult, walkIn } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'
import { useDropInRefusal } from './useDropInRefusal.ts'
import './drop-in.css'

/** Who is here tonight, and whom the nurse saw. */
export function WalkInList() {
  const t = useText(dropInText)
  const asked = useQuery(walkIn)
  return (
    <Answer of={asked}>
      {({ consults, clients }) =>
        clients.length === 0 ? (
          <Empty title={t('nobodyHere')}>
            <p>{t('nobodyHereHint')}</p>
          </Empty>
        ) : (
          <>
            <p className="running-count" role="status">
              {t('consults', { count: consults })}
            </p>
            <ul className="alias-grid">
              {clients.map((client) => (
                <li key={client.id}>
                  <ConsultButton of={client} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  )
}

function ConsultButton({ of }: { of: Present }) {
  const t = useText(dropInText)
  const says = useDropInRefusal()
  const act = useAct(turnConsult, { refresh: afterDropIn })
  const isSeen = of.consultId !== null
  return (
    <>
      <AliasButton
        alias={of.alias}
        detail={t(isSeen ? 'seen' : 'notSeen')}
        on={isSeen}
        busy={act.busy}
        onPress={() => act.act({ of })}
      />
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}
