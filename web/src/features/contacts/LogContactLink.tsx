import { useText } from '../../platform/language/text.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { contactFormText } from './contact-form.text.ts'

type Props = { caseId: string; alias: string; look?: 'primary' | 'secondary' }

/** Leads to the form; says aloud for whom, since it stands in many rows. */
export function LogContactLink({ caseId, alias, look = 'secondary' }: Props) {
  const t = useText(contactFormText)
  return (
    <ButtonLink
      to="/cases/$caseId/log-contact"
      params={{ caseId }}
      look={look}
      icon="plus"
      aria-label={`${t('log')}: ${alias}`}
    >
      {t('log')}
    </ButtonLink>
  )
}
