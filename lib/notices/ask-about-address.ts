import { meantAddress, plainAddress } from './meant-address.ts';

/** Asks once about an address that looks mistyped, as a slip would tell a stranger; then it is taken. */
export async function askAboutAddress({
  page,
  email,
  asTyped,
}: {
  page: string;
  email: string;
  asTyped?: string | undefined;
}) {
  const plain = plainAddress(email);
  const meant = meantAddress(email) ?? plain;
  if (!meant || asTyped === email) return null;
  return {
    code: 'invalid' as const,
    fields: { email: meant === plain ? 'marked' : 'mistyped' },
    values: { page, email, meant },
  };
}
