/** Words that cannot be read as about a person: colour, weather and material, with birds, trees and
 *  landscape. Nouns are de-words, so that every pair reads as Dutch. */
const adjectives = words(`
  blauwe groene gele grijze paarse oranje violette gouden zilveren bronzen koperen ivoren heldere
  stille frisse koele milde zonnige winterse zomerse lichte ronde hoge verre vroege nieuwe ruime
  gladde noordelijke zuidelijke oostelijke westelijke groenblauwe donkerblauwe lichtgroene
  turquoise smaragden marmeren houten glazen linnen wollen zijden rieten
`)
const nouns = words(`
  reiger merel specht kievit zwaluw uil ekster lijster wulp fuut aalscholver buizerd valk beuk
  linde eik berk wilg iep esdoorn kastanje populier hazelaar meidoorn den vlier els heuvel rivier
  beek vallei duin kust haven brug molen toren dijk sluis weide akker tuin laan golf wolk
  regenboog ster maan klaver varen tulp iris aster dahlia brem heide
`)

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Proposes aliases of two words; which of them is free the database decides.
 *  @param pick a whole number from 0 up to and without `below`
 *  @param count how many, none of them twice */
export function proposeAliases(pick: (below: number) => number, count: number): string[] {
  const proposed = new Set<string>()
  while (proposed.size < Math.min(count, adjectives.length * nouns.length))
    proposed.add(`${adjectives[pick(adjectives.length)]} ${nouns[pick(nouns.length)]}`)
  return [...proposed]
}
