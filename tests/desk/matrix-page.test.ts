import '../support/framework.ts'; // before everything else

import { beforeAll, expect, test } from 'vitest';
import DeskPage from '../../app/[locale]/(desk)/desk/page.tsx';
import QuestionPage from '../../app/[locale]/(desk)/desk/questions/[id]/page.tsx';
import PublicPage from '../../app/[locale]/(desk)/desk/questions/[id]/public/page.tsx';
import { formOf } from '../../prisma/seed/factories/story.ts';
import { testDatabase } from '../support/database.ts';
import { DEEDS, type Deed, WAYS } from './matrix.ts';
import { PATIENCE } from './matrix-play.ts';
import { pageOf } from './matrix-send.ts';
import { caseOf, make, type Stage, setStage, titleOf, WORLDS } from './matrix-stage.ts';

// Every role before every status, and every control that there is: the pages of the desk offer to each
// person what the policy allows them, and nothing else.

testDatabase();

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

const ALL: [string, Deed][] = Object.entries({ ...WAYS, ...DEEDS });

test.each(WORLDS.map((world) => [titleOf(world), world] as const))(
  'a question %s offers to each person what they may do, and nothing else',
  async (_, world) => {
    await make(stage, world);
    for (const [who, member] of Object.entries(stage.people)) {
      const one = await caseOf(stage, member);
      const pages = {
        question: await pageOf(member, QuestionPage, { id: stage.question.id }),
        public: await pageOf(member, PublicPage, { id: stage.question.id }),
        desk: member.role === 'coordinator' ? await pageOf(member, DeskPage) : '',
      };
      // Whoever sees it in another role only is led there, without a word of it.
      expect(pages.question.includes(formOf({ theme: stage.theme }).title), who).toBe(one.seen);
      const offered = ALL.filter(([, { control, page = 'question' }]) => {
        if (control === null) return false;
        return pages[page].includes(typeof control === 'string' ? control : control(stage));
      });
      const allowed = ALL.filter(([, { control, may }]) => control !== null && may(one));
      const names = (deeds: typeof ALL) => deeds.map(([name]) => name);
      expect(names(offered), who).toEqual(names(allowed));
    }
  },
  PATIENCE,
);
