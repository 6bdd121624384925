/** People of the demo that anybody may try out; `kind` says what there is to see as them. */
export const demoAccounts = [
  {
    kind: 'moderator',
    email: 'aallot-ilona@demo.invalid',
    memberId: 'aallot-ilona',
    displayName: 'Ilona',
    organisation: 'Aallot ry',
  },
  {
    kind: 'volunteer',
    email: 'aallot-tuulikki@demo.invalid',
    memberId: 'aallot-tuulikki',
    displayName: 'Tuulikki',
    organisation: 'Aallot ry',
  },
  {
    kind: 'inTraining',
    email: 'aallot-pihlaja@demo.invalid',
    memberId: 'aallot-pihlaja',
    displayName: 'Pihlaja',
    organisation: 'Aallot ry',
  },
  {
    kind: 'professional',
    email: 'aallot-meri@demo.invalid',
    memberId: 'aallot-meri',
    displayName: 'Meri',
    organisation: 'Aallot ry',
  },
  {
    kind: 'coordinator',
    email: 'aallot-outi@demo.invalid',
    memberId: 'aallot-outi',
    displayName: 'Outi',
    organisation: 'Aallot ry',
  },
  {
    kind: 'twoMemberships',
    email: 'kasvun-tuki-petra@demo.invalid',
    memberId: 'kasvun-tuki-petra',
    displayName: 'Petra',
    organisation: 'Kasvun tuki ry',
  },
  {
    kind: 'operator',
    email: 'operator@demo.invalid',
    memberId: null,
    displayName: 'Rinnalla',
    organisation: null,
  },
] as const;

/** Whether this is the address of somebody whom anybody may try out. */
export function isTriedOut(email: string): boolean {
  return demoAccounts.some((account) => account.memberId !== null && account.email === email);
}

/**
 * Whether a demo sends a link to this address. Its mail is read by whoever reaches it, so the people it made up
 * get none but those above; somebody who was invited has an address of their own.
 */
export function getsLinkInDemo(email: string): boolean {
  const address = email.trim().toLowerCase();
  return isTriedOut(address) || !address.endsWith('@demo.invalid');
}
