import { existsSync, globSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { notFound } from '../errors/index.ts'

const unchanging = 'public, max-age=31536000, immutable'
const home = 'index.html'

/** Serves the built web: its files, and its one document for every page. */
export const web = fp<{ folder: string }>(async (app, { folder }) => {
  const files = new Set(existsSync(folder) ? globSync('**/*.*', { cwd: folder }) : [])
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  })
  app.setNotFoundHandler(() => {
    throw notFound()
  })
  app.get<{ Params: { '*': string } }>(
    '/*',
    { config: { access: 'public' }, logLevel: 'warn', schema: { hide: true } },
    (request, reply) => send(reply, chooseFile(files, request.params['*'])),
  )
})

// A path without a file is a page of the web, unless it looks like a file or belongs to the API.
function chooseFile(files: ReadonlySet<string>, path: string): string {
  if (files.has(path)) return path
  const page = !/^api(\/|$)/.test(path) && !path.includes('.')
  if (page && files.has(home)) return home
  throw notFound()
}

const send = (reply: FastifyReply, file: string) =>
  reply.header('cache-control', file.startsWith('assets/') ? unchanging : 'no-cache').sendFile(file)
