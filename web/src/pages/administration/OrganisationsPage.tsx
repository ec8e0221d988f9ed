import { AddOrganisation } from '../../features/identity/accounts/AddOrganisation.tsx'
import { OrganisationList } from '../../features/identity/accounts/OrganisationList.tsx'
import { organisationsText } from '../../features/identity/accounts/organisations.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Who carry the approach together. */
export function OrganisationsPage() {
  const t = useText(organisationsText)
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')} action={<AddOrganisation />}>
      <OrganisationList />
    </Page>
  )
}
