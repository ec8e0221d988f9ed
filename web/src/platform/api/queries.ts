import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem.ts'

const halfMinute = 30_000
const fiveMinutes = 300_000

/** What was read stays in memory only, and not long. Only a missing answer is asked for again:
 *  a refusal does not become a permission by asking twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: halfMinute,
      gcTime: fiveMinutes,
      retry: (attempts, cause) => attempts < 2 && cause instanceof Problem && cause.unreachable,
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
  },
})
