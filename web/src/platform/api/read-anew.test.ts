import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { readAnew } from './read-anew.ts'

/** A page that looks at one list, whose answers come when told. */
function openPage() {
  const client = new QueryClient()
  const answers: ((list: string[]) => void)[] = []
  const queryFn = () => new Promise<string[]>((answer) => answers.push(answer))
  const page = new QueryObserver(client, { queryKey: ['notes'], queryFn, staleTime: 30_000 })
  const leave = page.subscribe(() => undefined)
  return { client, answers, leave, shown: () => page.getCurrentResult().data }
}

test('a first answer from before an act is not shown after it', async () => {
  const { client, answers, leave, shown } = openPage()
  expect(answers).toHaveLength(1)
  const anew = readAnew(client, [['notes']])
  await expect.poll(() => answers.length, { timeout: 20_000 }).toBe(2)
  answers[0]?.([])
  answers[1]?.(['what she wrote'])
  await anew
  expect(shown()).toEqual(['what she wrote'])
  leave()
})

test('what was shown before an act stays until it is read again', async () => {
  const { client, answers, leave, shown } = openPage()
  answers[0]?.(['before'])
  await expect.poll(shown, { timeout: 20_000 }).toEqual(['before'])
  const anew = readAnew(client, [['notes']])
  await expect.poll(() => answers.length, { timeout: 20_000 }).toBe(2)
  expect(shown()).toEqual(['before'])
  answers[1]?.(['after'])
  await anew
  expect(shown()).toEqual(['after'])
  leave()
})
