import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { editionText } from './edition.text.ts'
import type { Edition } from './publications.api.ts'
import {
  afterEdition,
  approveEdition,
  checkEdition,
  publishEdition,
  withdrawEdition,
} from './publications.api.ts'
import { usePeriod } from './usePeriod.ts'
import { usePublicationRefusal } from './usePublicationRefusal.ts'

type Props = { of: Edition; mayDraft: boolean }

/** What the viewer can do now, and why not. */
export function EditionVerbs({ of, mayDraft }: Props) {
  const t = useText(editionText)
  const { called } = usePeriod()
  const fill = { period: called(of.period) }
  if (!of.actions.check.allowed) return null
  return (
    <div className="row not-on-paper">
      {mayDraft && <Check of={of} />}
      <Asked of={of} verb="approve" words={{ title: t('approveTitle'), body: t('approveWords') }} />
      {mayDraft && (
        <>
          <Asked
            of={of}
            verb="publish"
            words={{ title: t('publishTitle', fill), body: t('publishWords') }}
          />
          <Asked
            of={of}
            verb="withdraw"
            words={{ title: t('withdrawTitle', fill), body: t('withdrawWords') }}
          />
        </>
      )}
    </div>
  )
}

function Check({ of }: { of: Edition }) {
  const t = useText(editionText)
  const { says } = usePublicationRefusal()
  const act = useAct(checkEdition, { refresh: afterEdition })
  return (
    <>
      <Button
        look={of.state === 'draft' ? 'primary' : 'secondary'}
        busy={act.busy}
        onPress={() => act.act(of)}
      >
        {t('check')}
      </Button>
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}

const performs = {
  approve: approveEdition,
  publish: publishEdition,
  withdraw: withdrawEdition,
} as const

type AskedProps = {
  of: Edition
  verb: keyof typeof performs
  words: { title: string; body: string }
}

function Asked({ of, verb, words }: AskedProps) {
  const t = useText(editionText)
  const { says, whyNot } = usePublicationRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(performs[verb], { refresh: afterEdition, onDone: () => ask(false) })
  const ready = verb === 'publish' && of.actions.publish.allowed
  return (
    <>
      <Button
        look={ready ? 'primary' : 'secondary'}
        unavailable={whyNot(of.actions[verb])}
        onPress={() => ask(true)}
      >
        {t(verb)}
      </Button>
      <Confirm
        title={words.title}
        open={asked}
        onClose={() => ask(false)}
        verb={t(verb)}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{words.body}</p>
      </Confirm>
    </>
  )
}
