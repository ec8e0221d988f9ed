import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useShownOnce } from '../../platform/privacy/useShownOnce.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Feed } from './plan.api.ts'
import { feeds, makeFeed, revokeFeed } from './plan.api.ts'
import { planText } from './plan.text.ts'
import { useTimeOutRefusal } from './useTimeOutRefusal.ts'

const refresh = [['time-out-feeds']]
const shownAs = 'time-out-feed'

/** An address for one's own calendar, without persons; shown once and revoked at once. */
export function FeedTools() {
  const t = useText(planText)
  // Here too, so that it is there as long as the page is, whenever the dialog is opened.
  useShownOnce(shownAs)
  return (
    <div className="not-on-paper">
      <DialogButton look="subtle" verb={t('feeds')}>
        {() => <FeedsOf />}
      </DialogButton>
    </div>
  )
}

function FeedsOf() {
  const t = useText(planText)
  const asked = useQuery(feeds)
  const { shown: path, show, putAway } = useShownOnce<string>(shownAs)
  const made = useAct(makeFeed, { refresh, onDone: (feed) => show(feed.path) })
  return (
    <div className="stack">
      <p>{t('feedsLead')}</p>
      {path && (
        <p className="time-out-told">
          {t('shownOnce')} <code>{`${window.location.origin}${path}`}</code>{' '}
          <Button onPress={putAway}>{t('kept')}</Button>
        </p>
      )}
      <Answer of={asked}>
        {({ items }) => (
          <ul className="time-out-list" aria-label={t('feeds')}>
            {items.map((feed) => (
              <FeedItem key={feed.id} of={feed} />
            ))}
          </ul>
        )}
      </Answer>
      <div>
        <Button look="primary" busy={made.busy} onPress={() => made.act(undefined)}>
          {t('makeFeed')}
        </Button>
      </div>
      <ProblemNotice problem={made.problem} />
    </div>
  )
}

function FeedItem({ of }: { of: Feed }) {
  const t = useText(planText)
  const says = useTimeOutRefusal()
  const { day } = useDates()
  const { act, busy, problem } = useAct(revokeFeed, { refresh })
  const read = of.lastReadOn ? t('lastRead', { day: day(of.lastReadOn) }) : t('neverRead')
  return (
    <li className="time-out-item">
      <p>{t('feedLine', { day: day(of.madeOn), by: of.by ?? t('somebody') })}</p>
      <p className="soft">{of.revoked ? t('revoked') : read}</p>
      {!of.revoked && (
        <div>
          <Button look="subtle" busy={busy} onPress={() => act(of)}>
            {t('revoke')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={problem} says={says} />
    </li>
  )
}
