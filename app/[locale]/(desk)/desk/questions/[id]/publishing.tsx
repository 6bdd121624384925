import { PublicVersion } from '#components/desk/deeds/public-version.tsx';
import type { FormBasics } from '#components/desk/frame/form-basics.ts';
import type { PublicDraft } from '#lib/publishing/public-draft.ts';
import { publishAction } from './actions.ts';

/** The editor of the public version, from where it was left. */
export function Publishing(props: FormBasics & { draft: PublicDraft }) {
  return <PublicVersion {...props} publish={publishAction} />;
}
