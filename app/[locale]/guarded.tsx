import { unstable_rethrow } from 'next/navigation';
import type { ReactElement } from 'react';
import { CoveringPage } from '#components/layout/covering-page.tsx';
import { reachedUs } from '#lib/web/answer-status.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { troubleStatus } from '#lib/web/trouble-status.ts';

type PageInput = { params: Promise<{ locale: string }> };

/**
 * A page that shows help when what it needs cannot be read; Next would send an empty document.
 * The page must read everything itself: what fails in a component below it comes too late.
 */
export function guardedPage<Input extends PageInput>(
  page: (input: Input) => Promise<ReactElement>,
) {
  return async (input: Input): Promise<ReactElement> => {
    reachedUs();
    try {
      return await page(input);
    } catch (error) {
      unstable_rethrow(error);
      const status = await troubleStatus(error);
      return <CoveringPage locale={await pageLocale(input.params)} status={status} />;
    }
  };
}
