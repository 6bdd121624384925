import { PublicVersion } from '#components/desk/deeds/public-version.tsx';
import type { FormBasics } from '#components/desk/frame/form-basics.ts';
import type { Member } from '#lib/actor.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { publishAction } from './actions.ts';

/** The editor of the public version, from where it was left. */
export async function Publishing({ member, ...basics }: FormBasics & { member: Member }) {
  const draft = await publicVersionOf(member, basics.question);
  return <PublicVersion {...basics} draft={draft} publish={publishAction} />;
}
