import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Expertise, Knowledge } from './knowledge.api.ts'
import { addExpertise, afterKnowledge, colleagues, endExpertise } from './knowledge.api.ts'
import { knowledgeText } from './knowledge.text.ts'
import { useKnowledgeRefusal } from './useKnowledgeRefusal.ts'
import './knowledge.css'

/** Who holds which expertise. */
export function ExpertiseList({ of: { expertises, mayKeep } }: { of: Knowledge }) {
  const t = useText(knowledgeText)
  return (
    <>
      {expertises.length === 0 ? (
        <Empty title={t('noExpertises')} />
      ) : (
        <ul className="knowledge-list" aria-label={t('expertises')}>
          {expertises.map((one) => (
            <li key={one.id} className="knowledge-list__one">
              <span>
                <strong>{one.topic}</strong>, {one.name ?? t('somebody')}
              </span>
              {mayKeep && <EndExpertise of={one} />}
            </li>
          ))}
        </ul>
      )}
      {mayKeep && (
        <div className="row">
          <DialogButton verb={t('addExpertise')}>
            {(close) => <ExpertiseForm onDone={close} />}
          </DialogButton>
        </div>
      )}
    </>
  )
}

function EndExpertise({ of }: { of: Expertise }) {
  const t = useText(knowledgeText)
  const act = useAct(endExpertise, { refresh: afterKnowledge })
  return (
    <div>
      <Button look="subtle" busy={act.busy} onPress={() => act.act(of)}>
        {t('endExpertise', { topic: of.topic })}
      </Button>
    </div>
  )
}

function ExpertiseForm({ onDone }: { onDone: () => void }) {
  const t = useText(knowledgeText)
  const says = useKnowledgeRefusal()
  const people = useQuery(colleagues)
  const act = useAct(addExpertise, { refresh: afterKnowledge, onDone })
  const form = useForm({ defaultValues: { membershipId: '', topic: '' } })
  const { errors } = form.formState
  const required = { required: t('required') }
  const options = (people.data?.items ?? []).flatMap(({ name, memberships }) =>
    memberships
      .filter(({ validUntil }) => validUntil === null)
      .map(({ id }) => ({ value: id, label: name })),
  )
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((values) => act.act(values))}>
      <Select
        label={t('who')}
        options={options}
        error={errors.membershipId?.message}
        {...form.register('membershipId', required)}
      />
      <TextField
        label={t('expertise')}
        error={errors.topic?.message}
        {...form.register('topic', required)}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
