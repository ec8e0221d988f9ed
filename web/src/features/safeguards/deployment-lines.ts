import type { Deployment, Spread } from './deployment.api.ts'

/** A line of hours: of the team, an organisation, a person or a case. */
export type Line = Omit<Spread, 'membershipId' | 'role' | 'name'> & {
  id: string
  /** Empty: the role says who. */
  name: string
  role: 'case_manager' | 'peer_expert'
}

type Titles = { people: string; own: string; team: string }
type Both = { caseManagers: Omit<Line, 'id' | 'name' | 'role'>; peerExperts: Both['caseManagers'] }

/** What may be read, in tables: first what is whole. People stand as the server names them, by name. */
export function linesOf(of: Deployment, titles: Titles): { title: string; lines: Line[] }[] {
  const { team, organisations, people } = of
  const leads = organisations.length > 0
  const tables = [
    { title: titles.team, lines: team ? linesFor(team, 'team') : [] },
    ...organisations.map((one) => ({ title: one.name, lines: linesFor(one, one.organisationId) })),
    {
      title: leads ? titles.people : titles.own,
      lines: people.map((one) => ({ ...one, id: one.membershipId, role: roleOf(one.role) })),
    },
  ]
  return tables.filter(({ lines }) => lines.length > 0)
}

const roleOf = (role: string): Line['role'] =>
  role === 'peer_expert' ? 'peer_expert' : 'case_manager'

function linesFor({ caseManagers, peerExperts }: Both, id: string): Line[] {
  const lines: Line[] = [
    { ...caseManagers, id: `${id}-case-managers`, name: '', role: 'case_manager' },
    { ...peerExperts, id: `${id}-peer-experts`, name: '', role: 'peer_expert' },
  ]
  return lines.filter(({ caseWeeks, total, withoutCase }) => caseWeeks + total + withoutCase > 0)
}
