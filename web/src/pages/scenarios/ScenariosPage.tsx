import { useQuery } from '@tanstack/react-query'
import { outcomesText } from '../../features/scenarios/outcomes.text.ts'
import { QuestionForm } from '../../features/scenarios/QuestionForm.tsx'
import { QuestionList } from '../../features/scenarios/QuestionList.tsx'
import { questions } from '../../features/scenarios/scenarios.api.ts'
import { scenariosText } from '../../features/scenarios/scenarios.text.ts'
import { TryOut } from '../../features/scenarios/TryOut.tsx'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'

/** The questions, each with its options. */
export function ScenariosPage() {
  const t = useText(scenariosText)
  const { data } = useQuery(questions)
  const open = data?.mayWrite && (
    <DialogButton verb={t('open')} look="primary" icon="plus">
      {(close) => <QuestionForm onDone={close} />}
    </DialogButton>
  )
  return (
    <Page title={t('title')} lead={t('lead')} action={open}>
      <div className="row not-on-paper">
        <ButtonLink to="/scenarios/try-out">{t('tryOut')}</ButtonLink>
      </div>
      <QuestionList />
    </Page>
  )
}

/** What if, on the caseload of today. */
export function TryOutPage() {
  const t = useText(outcomesText)
  const words = useText(scenariosText)
  return (
    <Page
      title={t('tryTitle')}
      lead={t('tryLead')}
      above={<Link to="/scenarios">{words('title')}</Link>}
      action={<Button onPress={() => window.print()}>{words('print')}</Button>}
    >
      <TryOut />
    </Page>
  )
}
