import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { editorText } from '../../features/finance/editor.text.ts'
import type { Version } from '../../features/finance/finance.api.ts'
import {
  addVersion,
  afterBudgets,
  saveVersion,
  versionOf,
} from '../../features/finance/finance.api.ts'
import { financeText } from '../../features/finance/finance.text.ts'
import { VersionEditor } from '../../features/finance/VersionEditor.tsx'
import { codeOf, emptyVersion, valuesOf } from '../../features/finance/version-form.ts'
import { useAct } from '../../platform/api/act.ts'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** Goes to a version once it is saved. */
function useOpen() {
  const navigate = useNavigate()
  return (versionId: string) =>
    void navigate({ to: '/budget-versions/$versionId', params: { versionId } })
}

/** A new version of a budget. */
export function NewVersionPage() {
  const t = useText(editorText)
  const finance = useText(financeText)
  const { budgetId = '' } = useParams({ strict: false })
  const { today } = useDates()
  const open = useOpen()
  const navigate = useNavigate()
  const act = useAct(addVersion, { refresh: afterBudgets, onDone: ({ id }) => open(id) })
  return (
    <Page title={t('titleNew')} above={<Link to="/finance">{finance('title')}</Link>}>
      <VersionEditor
        values={emptyVersion(today)}
        busy={act.busy}
        problem={act.problem}
        onSave={(content) => act.act({ budgetId, slug: codeOf(content.name), content })}
        onCancel={() => void navigate({ to: '/finance' })}
      />
    </Page>
  )
}

/** A version as it is changed; what stood there stays in the history. */
export function EditVersionPage() {
  const { versionId = '' } = useParams({ strict: false })
  const asked = useQuery(versionOf(versionId))
  return <Answer of={asked}>{(version) => <Editing of={version} />}</Answer>
}

function Editing(standing: { of: Version }) {
  const of = useAsOpened(standing.of)
  const t = useText(editorText)
  const open = useOpen()
  const act = useAct(saveVersion, { refresh: afterBudgets, onDone: ({ id }) => open(id) })
  const { id, version, name } = of
  return (
    <Page title={t('titleEdit', { name })}>
      <VersionEditor
        values={valuesOf(of)}
        busy={act.busy}
        problem={act.problem}
        onSave={(content) => act.act({ id, version, content })}
        onCancel={() => open(id)}
      />
    </Page>
  )
}
