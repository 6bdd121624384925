import type { FormBasics } from '#components/desk/form-basics.ts';
import { PublicVersion } from '#components/desk/public-version.tsx';
import type { Member } from '#lib/auth/actor.ts';
import { publicVersionOf } from '#lib/questions/public-version.ts';
import { publishAction } from './actions.ts';

/** The editor of the public version, from where it was left. */
export async function Publishing({ member, ...basics }: FormBasics & { member: Member }) {
  const draft = await publicVersionOf(member, basics.question);
  return <PublicVersion {...basics} draft={draft} publish={publishAction} />;
}
