import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/field/TextField.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Saved } from '../../../ui/Saved.tsx'
import { Answer } from '../../../ui/states/Answer.tsx'
import type { Programme } from './programme.api.ts'
import { ownProgramme, renameProgramme } from './programme.api.ts'
import { programmeText } from './programme.text.ts'

/** What the programme is called. */
export function ProgrammeName() {
  return <Answer of={useQuery(ownProgramme)}>{(programme) => <NameForm of={programme} />}</Answer>
}

// The form stays when it has saved: from then on it is about what it made, and not about what a colleague
// makes of it meanwhile.
function NameForm({ of: { name, startedOn, ...of } }: { of: Programme }) {
  const t = useText(programmeText)
  const { day } = useDates()
  const [version, setVersion] = useState(of.version)
  const rename = useAct(renameProgramme, {
    refresh: [ownProgramme.queryKey],
    onDone: (made) => setVersion(made.version),
  })
  const form = useForm({ defaultValues: { name } })
  const save = form.handleSubmit((values) => rename.act({ version, name: values.name.trim() }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('name')}
        description={`${t('hint')} ${t('since', { day: day(startedOn) })}`}
        maxLength={120}
        error={form.formState.errors.name?.message}
        {...form.register('name', { required: t('required') })}
      />
      <ProblemNotice problem={rename.problem} />
      <div className="row">
        <Button type="submit" busy={rename.busy}>
          {t('save')}
        </Button>
        <Saved shown={rename.done} />
      </div>
    </form>
  )
}
