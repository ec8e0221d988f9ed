import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Link } from '../../ui/Link.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { MinutesButton } from './MinutesButton.tsx'
import { verbText } from './meeting-verbs.text.ts'
import type { AgendaCase, MeetingPage, Topic } from './meetings.api.ts'
import { afterMeeting, dropCase, dropTopic, placeTopic } from './meetings.api.ts'
import { meetingText } from './meetings.text.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'
import './meetings.css'

type Props = { of: MeetingPage }

/** The cases on the agenda that the viewer may know, with what was said of each where she may read it. */
export function AgendaCases({ of }: Props) {
  const t = useText(meetingText)
  if (of.cases.length === 0) return <p className="soft">{t('noCases')}</p>
  return (
    <ul className="meeting-list" aria-label={t('cases')}>
      {of.cases.map((one) => (
        <OneCase key={one.id} meeting={of} of={one} />
      ))}
    </ul>
  )
}

function OneCase({ meeting, of }: { meeting: MeetingPage; of: AgendaCase }) {
  const t = useText(meetingText)
  const verb = useText(verbText)
  return (
    <li>
      <span className="row">
        <Link to="/cases/$caseId" params={{ caseId: of.caseId }} preload={false}>
          {`${of.number} · ${of.alias}`}
        </Link>
        <Badge>{t(of.cause)}</Badge>
      </span>
      <div className="row not-on-paper">
        <MinutesButton caseId={of.caseId} agendaCase={of} invited={meeting.invited} />
        {of.mayDrop && (
          <Drop
            act={dropCase}
            of={{ meetingId: meeting.id, id: of.id }}
            verb={verb('drop', { alias: of.alias })}
          />
        )}
      </div>
    </li>
  )
}

/** What else is on the agenda; nobody can be found in it. */
export function Topics({ of }: Props) {
  const t = useText(meetingText)
  const verb = useText(verbText)
  return (
    <div className="stack">
      {of.topics.length === 0 && <p className="soft">{t('noTopics')}</p>}
      {of.topics.length > 0 && (
        <ul className="meeting-list" aria-label={t('topics')}>
          {of.topics.map((topic) => (
            <OneTopic key={topic.id} meetingId={of.id} of={topic} />
          ))}
        </ul>
      )}
      {of.actions.place.allowed && (
        <DialogButton verb={verb('placeTopic')} icon="plus">
          {(close) => <TopicForm meetingId={of.id} onDone={close} />}
        </DialogButton>
      )}
    </div>
  )
}

function OneTopic({ meetingId, of }: { meetingId: string; of: Topic }) {
  const t = useText(meetingText)
  const verb = useText(verbText)
  return (
    <li>
      <p>
        {of.topic} <span className="soft">{t('placedBy', { name: of.placedBy })}</span>
      </p>
      {of.mayDrop && (
        <Drop
          act={dropTopic}
          of={{ meetingId, id: of.id }}
          verb={verb('dropTopic', { topic: of.topic })}
        />
      )}
    </li>
  )
}

type DropProps = { act: typeof dropTopic; of: { meetingId: string; id: string }; verb: string }

function Drop({ act, of, verb }: DropProps) {
  const { says } = useMeetingRefusal()
  const drop = useAct(act, { refresh: afterMeeting })
  return (
    <>
      <Button look="subtle" busy={drop.busy} onPress={() => drop.act(of)}>
        {verb}
      </Button>
      <ProblemNotice problem={drop.problem} says={says} />
    </>
  )
}

function TopicForm({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const t = useText(verbText)
  const { says } = useMeetingRefusal()
  const act = useAct(placeTopic, { refresh: afterMeeting, onDone })
  const { register, handleSubmit, formState } = useForm({ defaultValues: { topic: '' } })
  const save = handleSubmit((body) => act.act({ meetingId, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('topic')}
        description={t('topicHint')}
        maxLength={300}
        error={formState.errors.topic?.message}
        {...register('topic', { required: t('say') })}
      />
      <FormEnd verb={t('placeTopic')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
