import { newActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'

/** Cases by number, by alias, and by her call name among those one may open. Asked by POST: what is
 *  looked for stands in no address and no log. */
export async function searchCases(query: string, signal: AbortSignal) {
  const headers = newActHeaders()
  const { items } = await answerOf(api.POST('/cases/_search', { body: { query }, headers, signal }))
  return items
}
