import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import type { Refused, Verdict } from '../../platform/errors/verdict.ts'
import { mayChange, mayDecide } from './copies.rules.ts'
import { leftOf } from './passages.rules.ts'
import { openTexts } from './sources.actions.ts'
import { warningsOf } from './versions.rules.ts'
import type { CopyRow } from './woo.queries.ts'
import { findCopy, listCopies, listMarkers, listPassages } from './woo.queries.ts'
import type { Copies, Copy } from './woo.schema.ts'

const headOf = (row: CopyRow): Copies['items'][number] => ({
  id: row.id,
  title: row.title,
  state: row.state,
  madeBy: row.madeBy ?? '',
  madeAt: row.madeAt.toISOString(),
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  erasedAt: row.erasedAt?.toISOString() ?? null,
  version: row.version,
})

export async function getCopies(act: Act): Promise<Copies> {
  return { items: (await listCopies(act.tx)).map(headOf) }
}

/** The text with what is marked in it, beside what is public already. @throws notFound */
export async function getCopy(act: Act, id: string): Promise<Copy> {
  const { tx, actor } = act
  const row = await findCopy(tx, id)
  if (!row) throw notFound()
  act.concerns({ entityId: id })
  const { source, versions } = await openTexts(act, row)
  const passages = await listPassages(tx, id)
  const left = source === undefined ? [] : leftOf(source.text, passages)
  const beside = [...versions, ...(await decidedBeside(act, id))]
  const may = mayChange(row)
  return {
    ...headOf(row),
    text: source?.text ?? null,
    remaining: row.remaining,
    passages: passages.map(({ decidedAt, decidedBy, role, ...passage }, at) => ({
      ...passage,
      number: at + 1,
      decidedBy: decidedBy ?? '',
      role: role ?? '',
      decidedAt: decidedAt.toISOString(),
      left: left[at] ?? 0,
    })),
    versions: versions.map(({ id: versionId, title }) => ({ id: versionId, title })),
    warnings: source === undefined ? [] : warningsOf(source.text, passages, beside),
    actions: {
      mark: shown(may),
      decide: shown(
        mayDecide(
          { ...row, hasText: source !== undefined },
          await listMarkers(tx, id),
          actor.personId,
        ),
      ),
      withdraw: shown(may),
    },
  }
}

// What was decided before is public: what it shows and hides is known.
async function decidedBeside({ tx }: Act, id: string) {
  return (await listCopies(tx)).flatMap(({ id: other, title, remaining }) =>
    remaining === null || other === id
      ? []
      : [{ title, text: remaining.map(({ text, ground }) => ground ?? text).join('') }],
  )
}

const shown = (verdict: Verdict) =>
  verdict.allowed ? { allowed: true } : { ...(verdict as Refused), facts: { ...verdict.facts } }
