import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { ButtonLink } from '../../../ui/Link.tsx'
import { ownNotices } from './notices.api.ts'
import { noticesText } from './notices.text.ts'
import './NoticeBell.css'

/** How many notices wait, said in words; always in sight. Going to another page asks again, when
 *  it was some time ago. */
export function NoticeBell() {
  const t = useText(noticesText)
  const router = useRouter()
  const client = useQueryClient()
  const { data } = useQuery(ownNotices)
  useEffect(() => {
    const { queryKey } = ownNotices
    const askAgain = () => void client.refetchQueries({ queryKey, stale: true })
    return router.subscribe('onResolved', askAgain)
  }, [router, client])
  const count = data?.items.filter(({ readAt }) => readAt === null).length ?? 0
  return (
    <ButtonLink to="/notices" look="subtle" icon="bell" className="button--tight notice-bell">
      <span className="button__word">{count === 0 ? t('bell') : t('waiting', { count })}</span>
      {count > 0 && (
        <span className="notice-bell__count" aria-hidden="true">
          {count}
        </span>
      )}
    </ButtonLink>
  )
}
