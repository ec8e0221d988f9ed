/** What an officer who knows no case calls her: the first eight characters of her opaque subject id.
 *  The same in the access log, with consents and with emergency accesses; it leads nowhere by itself. */
export const referenceOf = (subjectId: string) => subjectId.slice(0, 8)

/** The subject ids that a reference can stand for, from first to last. */
export const subjectsBehind = (reference: string) => ({
  first: `${reference}-0000-0000-0000-000000000000`,
  last: `${reference}-ffff-ffff-ffff-ffffffffffff`,
})

/** What the audit says of a look under emergency access: that it was one, and under which. The typed
 *  reason stands with the emergency access, where it can be erased. */
export const underEmergency = (id: string) => ({ emergency: true, reason: `emergency:${id}` })
