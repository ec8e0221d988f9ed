/** Who comes to De Cirkel, by the alias that she chose; invented, and no alias of a case.
 *  @property share how often she comes, of the evenings that it is open */
export type DropInWoman = {
  alias: string
  knownSince: string
  share: number
  lastOn?: string
  leftOn?: string
  returnedOn?: string
}

const regular = (alias: string, share: number, knownSince = '2021-01-04'): DropInWoman => ({
  alias,
  share,
  knownSince,
})

const left = (alias: string, share: number, gone: { lastOn: string; leftOn: string }) => ({
  ...regular(alias, share),
  ...gone,
})

/** 2022 has 26 of them: two are new in that year and seven left in it. */
export const dropInWomen: readonly DropInWoman[] = [
  regular('Zwarte Kat', 0.62),
  regular('Toffee', 0.55),
  regular('Sneeuw', 0.48),
  regular('De Baas', 0.46),
  regular('Kaneel', 0.44),
  regular('Madelief', 0.42),
  regular('Nachtuil', 0.4),
  regular('Pluis', 0.36, '2021-03-15'),
  regular('Rode Jas', 0.33),
  regular('Bibi', 0.31, '2021-05-03'),
  regular('Zonnetje', 0.28),
  regular('Tante Pop', 0.26),
  regular('Mokka', 0.24, '2021-09-06'),
  regular('Vlinder', 0.21),
  regular('Koala', 0.18),
  regular('Ster', 0.15, '2021-11-01'),
  regular('Lange Laan', 0.11),
  regular('Peper', 0.27, '2022-03-14'),
  regular('Fluister', 0.22, '2022-09-05'),
  left('Krulletje', 0.35, { lastOn: '2022-01-29', leftOn: '2022-02-28' }),
  left('Saffier', 0.3, { lastOn: '2022-03-19', leftOn: '2022-04-20' }),
  left('Duif', 0.25, { lastOn: '2022-05-07', leftOn: '2022-06-07' }),
  {
    ...left('Marsepein', 0.32, { lastOn: '2022-06-25', leftOn: '2022-08-01' }),
    returnedOn: '2023-04-11',
  },
  left('Wolk', 0.2, { lastOn: '2022-08-13', leftOn: '2022-09-14' }),
  left('Oma Snor', 0.38, { lastOn: '2022-10-08', leftOn: '2022-11-07' }),
  left('Hazel', 0.28, { lastOn: '2022-11-05', leftOn: '2022-12-06' }),
  regular('Nootje', 0.3, '2023-02-20'),
  regular('Blauwtje', 0.17, '2023-06-12'),
  regular('Kers op de taart', 0.24, '2023-10-02'),
]
