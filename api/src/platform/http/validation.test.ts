import { expect, test } from 'vitest'
import { withDryApp } from '../../../test/dry-app.ts'

test('every schema of a request and of an answer can be judged by, though none is until it is asked for', async () => {
  const { made, routes } = await withDryApp((app) => ({
    made: app.makeJudgesAndWriters(),
    routes: app.declaredRoutes.length,
  }))
  expect(made).toBeGreaterThan(routes)
})
