import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Look } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'

type Pages = { pages: readonly { items: readonly Look[] }[] }

type Props = {
  of: UseInfiniteQueryResult<Pages>
  /** What it means that there is none. */
  nothing?: string
  children: (looks: readonly Look[]) => ReactNode
}

/** Looks page by page: what was read, and the way to what came before. */
export function LookPages({ of: query, nothing, children }: Props) {
  const t = useText(accessLogText)
  const itemsOf = ({ pages }: Pages) => pages.flatMap(({ items }) => items)
  const none = <Empty title={t('none')}>{nothing && <p>{nothing}</p>}</Empty>
  return (
    <Answer of={query} empty={{ when: (data) => itemsOf(data).length === 0, show: none }}>
      {(data) => (
        <>
          {children(itemsOf(data))}
          {query.hasNextPage ? (
            <div>
              <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                {t('more')}
              </Button>
            </div>
          ) : (
            <p className="soft">{t('end')}</p>
          )}
        </>
      )}
    </Answer>
  )
}
