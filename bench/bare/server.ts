/** What the product is compared with: Fastify and pg, the same rows and the same answers, and
 *  nothing that guards them. No session, no row security, no audit, no encryption. */
import fastify from 'fastify'
import { Pool } from 'pg'
import { CaseList } from '../../api/src/modules/cases/cases.schema.ts'
import type { ContactBody } from '../../api/src/modules/contacts/contacts.schema.ts'
import { ContactPage } from '../../api/src/modules/contacts/contacts.schema.ts'
import { demandLoopback } from '../guard.ts'
import { describeCase, describeContact } from './describe.ts'
import { caseload, contactsOf, logContact } from './queries.ts'

const { DATABASE_URL = '', PORT = '0', POOL = '' } = process.env
demandLoopback(DATABASE_URL)
const pool = new Pool({ connectionString: DATABASE_URL, max: Number(POOL) })
const app = fastify()

type Who = { Querystring: { programme: string; membership: string } }
type Whose = Who & { Params: { caseId: string } }

app.get('/healthz', () => ({ ok: true }))
app.get<Who>('/cases', { schema: { response: { 200: CaseList } } }, async ({ query }) => {
  const { rows } = await pool.query(caseload, [query.programme, query.membership])
  return { items: rows.map(describeCase) }
})
app.get<Whose>(
  '/cases/:caseId/contacts',
  { schema: { response: { 200: ContactPage } } },
  async ({ query, params }) => {
    const { rows } = await pool.query(contactsOf, [query.programme, params.caseId])
    const items = rows.slice(0, 50).map(describeContact)
    return { items, next: rows.length > 50 ? (items.at(-1)?.id ?? null) : null }
  },
)
app.post<Whose & { Body: ContactBody }>(
  '/cases/:caseId/contacts',
  async ({ query, params, body }, reply) => {
    const { rows } = await pool.query(logContact, [
      ...[query.programme, params.caseId, query.membership, new Date(), body.kind, body.outcome],
      ...[body.directMinutes, body.indirectMinutes, body.travelMinutes, body.domains, body.note],
    ])
    return reply.code(201).send({ id: rows[0].id, version: 1 })
  },
)

process.on('SIGTERM', () => void app.close().then(() => pool.end()))
await app.listen({ port: Number(PORT), host: '127.0.0.1' })
