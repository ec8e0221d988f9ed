import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import type { Keeping } from '../../platform/drafts/keeper.ts'
import { openKeeper } from '../../platform/drafts/keeper.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Period, PeriodText } from './monitor.api.ts'
import { afterText, keepTextDraft, writeText } from './monitor.api.ts'
import { wordsText } from './words.text.ts'

type Props = { of: PeriodText; period: Period; onDone: () => void }

/** Types what is said; a moment after each change it is kept as a draft. */
export function WordsForm({ of, period, onDone }: Props) {
  const t = useText(wordsText)
  const [typed, setTyped] = useState(of.draft?.words ?? of.versions[0]?.words ?? '')
  const [missing, setMissing] = useState(false)
  const draft = useKeeper(period, of.draftVersion)
  const end = () => {
    draft.end()
    onDone()
  }
  const write = useAct(writeText, { refresh: afterText, onDone: end })
  function save() {
    setMissing(typed.trim() === '')
    if (typed.trim() !== '') write.act({ period, version: of.version, typed })
  }
  const error = missing ? t('required') : draft.code === 'names-a-person' && t('names-a-person')
  return (
    <div className="stack monitor-words">
      <TextArea
        label={t('label')}
        description={t('hint')}
        rows={8}
        {...(error && { error })}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          draft.change(target.value)
        }}
      />
      <KeptLine state={draft.state} />
      <ProblemNotice problem={write.problem} says={(problem) => whyNot(problem, t)} />
      <div className="row">
        <Button look="primary" busy={write.busy} onPress={save}>
          {t('save')}
        </Button>
        <Button onPress={onDone}>{t('later')}</Button>
      </div>
    </div>
  )
}

function useKeeper(period: Period, version: number) {
  const [told, tell] = useState<{ state: Keeping; code?: string | undefined }>({
    state: 'untouched',
  })
  const [keeper] = useState(() =>
    openKeeper<string>({
      version,
      keep: (given, headers) => keepTextDraft({ period, ...given }, headers),
      tell: (state, code) => tell({ state, code }),
    }),
  )
  return { ...told, ...keeper }
}

const lines = {
  kept: 'kept',
  keeping: 'keeping',
  'not-kept': 'notKept',
  elsewhere: 'elsewhere',
} as const

function KeptLine({ state }: { state: Keeping }) {
  const t = useText(wordsText)
  return (
    <p className="soft" role="status">
      {state !== 'untouched' && t(lines[state])}
    </p>
  )
}

function whyNot({ status, faults }: Problem, t: ReturnType<typeof useText<typeof wordsText.nl>>) {
  if (faults.some(({ code }) => code === 'names-a-person')) return t('names-a-person')
  return status === 412 ? t('stale') : undefined
}
