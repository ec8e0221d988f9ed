import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { Failure } from './Failure.tsx'
import { Loading } from './Loading.tsx'
import { Offline } from './Offline.tsx'

type Props<Data> = {
  /** What `useQuery` gave. */
  of: UseQueryResult<Data>
  children: (data: Data) => ReactNode
  loading?: ReactNode
  /** Drawn instead of the children when there is nothing to show. */
  empty?: { when: (data: Data) => boolean; show: ReactNode }
}

/** An asked question in its four drawn states: coming, here (or empty), failed, offline. */
export function Answer<Data>({ of: query, children, loading, empty }: Props<Data>) {
  if (query.data !== undefined) {
    return empty?.when(query.data) ? empty.show : children(query.data)
  }
  if (query.fetchStatus === 'paused') return <Offline />
  const problem = problemOf(query.error)
  // Not there, or not yours: then the whole page is, and the router shows that page instead.
  if (problem?.status === 403 || problem?.status === 404) throw problem
  if (problem) return <Failure problem={problem} retry={() => void query.refetch()} />
  return loading ?? <Loading />
}
