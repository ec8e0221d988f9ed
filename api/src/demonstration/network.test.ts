import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Loaded } from '../../test/demonstration.ts'
import { loadOn } from '../../test/demonstration.ts'

// The diagram of the earlier note, as far as it survives; a question mark is what the note leaves open.
const drawn = {
  'Stapteam 2': ['Casemanagers', 'Ervaringsdeskundige', 'Leger des Heils?'],
  Netwerkorganisatie: ['IrisZorg', 'Huis op de Muur', 'Politie', 'Overweeghuis', 'Reguliere zorg'],
  'Expertrol en coördinatie': ['Expert?'],
  Wonen: ['Instroomwoningen', 'Skaeve Huse', 'BW Domus?', 'Terecht', 'Levenskracht'],
  'De Cirkel': ['Huiskamer'],
  GGD: ['Seksuele gezondheid', 'Bemoeizorg'],
  KiSS: ['Preventie en hulp'],
  'Gemeentelijke regie': ['Procesregie', 'Zorg, veiligheid en bestuur'],
  Voorwaarden: ['WAT', 'HOE', 'NODIG'],
}

describe.each(['2023-07-10', '2024-01-08'])('on %s', (today) => {
  let demo: Loaded
  beforeAll(async () => {
    demo = await loadOn(today)
  })
  afterAll(() => demo.drop())

  test('the loaded network has the groups of the note, and marks what the note leaves open', async () => {
    const rows = await demo.admin.sql<{ name: string; parts: string[] }>(`
      select g.name, array_agg(p.name || case when p.uncertain_because is null then '' else '?' end
        order by p.place) as parts
      from network_groups g join network_parts p on p.group_id = g.id
      join programmes on programmes.id = g.programme_id and slug = 'nijmegen'
      group by g.id, g.name, g.place order by g.place`)
    expect(Object.fromEntries(rows.map(({ name, parts }) => [name, parts]))).toEqual(drawn)
  })

  test('somebody spoke with every organisation, one went quiet, and one request waits', async () => {
    const [row] = await demo.admin.sql<{ spoken: number; quiet: number; open: number }>(
      `select (select count(distinct network_organisation_id)::int from network_talks) as spoken,
         (select count(*)::int from network_talks where spoken_on < $1::date - 90) as quiet,
         (select count(*)::int from municipal_requests where state = 'open') as open`,
      [today],
    )
    expect(row).toMatchObject({ quiet: 1, open: 1 })
    expect(row?.spoken).toBeGreaterThan(9)
  })
})
