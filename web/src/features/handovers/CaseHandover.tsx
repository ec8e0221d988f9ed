import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { State } from './HandoverTable.tsx'
import type { Handover } from './handovers.api.ts'
import { handoversOfCase } from './handovers.api.ts'
import { handoverText } from './handovers.text.ts'
import { ProposeHandover } from './ProposeHandover.tsx'

type Props = {
  caseId: string
  number: string
  /** Who answers for it now. */
  present: string | undefined
  mayPropose: boolean
}

const running = ({ state }: Handover) => ['proposed', 'accepted', 'introduced'].includes(state)

/** Beside the story: whether she is being handed over, and the way to begin. */
export function CaseHandover({ caseId, number, present, mayPropose }: Props) {
  const t = useText(handoverText)
  const handovers = useQuery(handoversOfCase(caseId))
  return (
    <Answer of={handovers}>
      {({ items }) => {
        const open = items.find(running)
        if (open)
          return (
            <div className="stack">
              <p>
                {t('underWay', { name: open.to.name })} <State of={open} />
              </p>
              <Link
                to="/cases/$caseId/handovers/$handoverId"
                params={{ caseId, handoverId: open.id }}
              >
                {t('goTo')}
              </Link>
            </div>
          )
        return (
          <div className="stack">
            <p className="soft">{t('noHandover')}</p>
            {mayPropose && <ProposeHandover {...{ caseId, number, present }} />}
          </div>
        )
      }}
    </Answer>
  )
}
