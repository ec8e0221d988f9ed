import type { FastifyReply } from 'fastify'
import { Problem } from '../../platform/errors/index.ts'

const places = {
  home: '/',
  'sign-in-refused': '/?sign-in=refused',
  'provider-unreachable': '/?sign-in=unreachable',
} as const
type Place = keyof typeof places

/** A page of our own site that goes on by itself. A redirect would still count as coming from the
 *  organisation's site, and the browser would leave a strict cookie behind. */
export function goOn(reply: FastifyReply, place: Place = 'home') {
  const page = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Aanmelden</title>
<meta http-equiv="refresh" content="0; url=${places[place]}"></head>
<body><p><a href="${places[place]}">Verder</a></p></body>
</html>
`
  return reply.type('text/html; charset=utf-8').send(page)
}

/** A person looks at this answer, so a refusal is a page too. @throws whatever is none */
export function goBack(error: unknown, reply: FastifyReply) {
  if (!(error instanceof Problem) || !isPlace(error.code)) throw error
  return goOn(reply.code(error.status), error.code)
}

const isPlace = (code: string): code is Place => code in places
