import fp from 'fastify-plugin'
import { Problem } from '../errors/index.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** JSON and nothing else: bytes that are no UTF-8, and keys that reach for a prototype, are refused. */
export const bodies = fp(async (app) => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = utf8.decode(body as Buffer)
    } catch {
      done(new Problem(400, 'invalid-utf-8'))
      return
    }
    parse(request, text, done)
  })
})
