/** A point of the profile, in both languages. */
export type ProfilePoint = { code: string; nl: string; en: string }

/** What somebody of the pool is like, until a programme says otherwise. Source: the later note, §1 and
 *  §2g (how): a long breath and coping with these problems are named there; the other three are what the
 *  note's working conditions ask of a person: outreach (need), personal attention and thinking outside
 *  the box (§1). */
export const firstProfile: readonly ProfilePoint[] = [
  {
    code: 'long-breath',
    nl: 'Heeft een lange adem: blijft, ook als er lang niets lijkt te veranderen',
    en: 'Has a long breath: stays, also when for a long time nothing seems to change',
  },
  {
    code: 'these-problems',
    nl: 'Kan omgaan met de problemen waarmee deze vrouwen leven',
    en: 'Copes with the problems that these women live with',
  },
  {
    code: 'outreach',
    nl: 'Gaat naar haar toe en wacht niet op een hulpvraag',
    en: 'Goes to where she is and waits for no request for help',
  },
  {
    code: 'personal-attention',
    nl: 'Geeft persoonlijke aandacht en houdt contact vast',
    en: 'Gives personal attention and keeps the contact',
  },
  {
    code: 'outside-the-box',
    nl: 'Vindt een weg waar de gewone route ophoudt',
    en: 'Finds a way where the usual route ends',
  },
]
