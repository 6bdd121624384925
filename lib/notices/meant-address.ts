// Where most people in Finland have their mail, and those that are written nearly like them.
const DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.fi',
  'hotmail.se',
  'outlook.com',
  'outlook.fi',
  'live.com',
  'live.fi',
  'live.se',
  'msn.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'yahoo.com',
  'yahoo.se',
  'ymail.com',
  'mail.com',
  'email.com',
  'gmx.com',
  'gmx.net',
  'proton.me',
  'pm.me',
  'protonmail.com',
  'tutanota.com',
  'tuta.com',
  'luukku.com',
  'suomi24.fi',
  'jippii.fi',
  'elisanet.fi',
  'kolumbus.fi',
  'saunalahti.fi',
  'welho.com',
  'netti.fi',
  'pp.inet.fi',
  'dnainternet.net',
  'telia.com',
];

/** The address probably meant, where the domain is one slip away from a common one; null: nothing to ask. */
export function meantAddress(email: string): string | null {
  const at = email.lastIndexOf('@') + 1;
  const typed = email.slice(at).toLowerCase();
  if (DOMAINS.includes(typed)) return null;
  const meant = DOMAINS.find((domain) => isOneSlip(typed, domain));
  return meant ? email.slice(0, at) + meant : null;
}

/** The same without dots and rings before its @, where hardly any post office has them; null: nothing to ask. */
export function plainAddress(email: string): string | null {
  const at = email.lastIndexOf('@');
  const name = email.slice(0, at);
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === name ? null : plain + email.slice(at);
}

function isOneSlip(typed: string, meant: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const [one, other] = [typed.slice(same), meant.slice(same)];
  const swapped = `${one.charAt(1)}${one.charAt(0)}${one.slice(2)}`;
  return (
    one.slice(1) === other || // a letter too many
    one === other.slice(1) || // too few
    one.slice(1) === other.slice(1) || // another
    (one.length > 1 && swapped === other)
  );
}
