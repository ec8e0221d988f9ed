import { AddPerson } from '../../features/identity/accounts/AddPerson.tsx'
import { PersonList } from '../../features/identity/accounts/PersonList.tsx'
import { peopleText } from '../../features/identity/accounts/people.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Who works here. */
export function PeoplePage() {
  const t = useText(peopleText)
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')} action={<AddPerson />}>
      <PersonList />
    </Page>
  )
}
