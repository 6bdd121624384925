import type { Messages } from '../messages.ts';
import about from './sv/about.json' with { type: 'json' };
import accessibility from './sv/accessibility.json' with { type: 'json' };
import ask from './sv/ask.json' with { type: 'json' };
import desk from './sv/desk.json' with { type: 'json' };
import deskCare from './sv/deskCare.json' with { type: 'json' };
import deskClaims from './sv/deskClaims.json' with { type: 'json' };
import deskConsult from './sv/deskConsult.json' with { type: 'json' };
import deskEditor from './sv/deskEditor.json' with { type: 'json' };
import deskInbox from './sv/deskInbox.json' with { type: 'json' };
import deskOrganisation from './sv/deskOrganisation.json' with { type: 'json' };
import deskPublic from './sv/deskPublic.json' with { type: 'json' };
import deskQuestion from './sv/deskQuestion.json' with { type: 'json' };
import deskReview from './sv/deskReview.json' with { type: 'json' };
import deskRoles from './sv/deskRoles.json' with { type: 'json' };
import deskSelf from './sv/deskSelf.json' with { type: 'json' };
import deskStages from './sv/deskStages.json' with { type: 'json' };
import draft from './sv/draft.json' with { type: 'json' };
import errors from './sv/errors.json' with { type: 'json' };
import events from './sv/events.json' with { type: 'json' };
import feeds from './sv/feeds.json' with { type: 'json' };
import forms from './sv/forms.json' with { type: 'json' };
import helpNow from './sv/helpNow.json' with { type: 'json' };
import home from './sv/home.json' with { type: 'json' };
import hours from './sv/hours.json' with { type: 'json' };
import key from './sv/key.json' with { type: 'json' };
import layout from './sv/layout.json' with { type: 'json' };
import mail from './sv/mail.json' with { type: 'json' };
import mine from './sv/mine.json' with { type: 'json' };
import myData from './sv/myData.json' with { type: 'json' };
import notFound from './sv/notFound.json' with { type: 'json' };
import notices from './sv/notices.json' with { type: 'json' };
import offline from './sv/offline.json' with { type: 'json' };
import organisations from './sv/organisations.json' with { type: 'json' };
import privacy from './sv/privacy.json' with { type: 'json' };
import questions from './sv/questions.json' with { type: 'json' };
import reactions from './sv/reactions.json' with { type: 'json' };
import reasons from './sv/reasons.json' with { type: 'json' };

import review from './sv/review.json' with { type: 'json' };
import safety from './sv/safety.json' with { type: 'json' };
import signIn from './sv/signIn.json' with { type: 'json' };
import status from './sv/status.json' with { type: 'json' };
import themes from './sv/themes.json' with { type: 'json' };
import thread from './sv/thread.json' with { type: 'json' };
import traces from './sv/traces.json' with { type: 'json' };

export const sv: Messages = {
  layout,
  home,
  themes,
  questions,
  feeds,
  reactions,
  organisations,
  helpNow,
  hours,
  traces,
  about,
  privacy,
  accessibility,
  notFound,
  offline,
  ask,
  draft,
  key,
  thread,
  mine,
  myData,
  notices,
  signIn,
  desk,
  deskConsult,
  deskInbox,
  deskClaims,
  deskRoles,
  deskSelf,
  deskStages,
  deskCare,
  deskEditor,
  deskOrganisation,
  deskPublic,
  deskQuestion,
  deskReview,
  review,
  status,
  reasons,
  events,
  errors,
  forms,
  safety,
  mail,
};
