import { headers } from 'next/headers';

/** Whether a page is being rendered as the answer to a form that was sent without scripts. */
export async function answersForm(): Promise<boolean> {
  const type = (await headers()).get('content-type');
  return type?.startsWith('multipart/form-data') ?? false;
}
