import type { Messages } from '../messages.ts';
import about from './en/about.json' with { type: 'json' };
import accessibility from './en/accessibility.json' with { type: 'json' };
import ask from './en/ask.json' with { type: 'json' };
import desk from './en/desk.json' with { type: 'json' };
import deskCare from './en/deskCare.json' with { type: 'json' };
import deskClaims from './en/deskClaims.json' with { type: 'json' };
import deskConsult from './en/deskConsult.json' with { type: 'json' };
import deskEditor from './en/deskEditor.json' with { type: 'json' };
import deskInbox from './en/deskInbox.json' with { type: 'json' };
import deskOrganisation from './en/deskOrganisation.json' with { type: 'json' };
import deskPublic from './en/deskPublic.json' with { type: 'json' };
import deskQuestion from './en/deskQuestion.json' with { type: 'json' };
import deskReview from './en/deskReview.json' with { type: 'json' };
import deskRoles from './en/deskRoles.json' with { type: 'json' };
import deskSelf from './en/deskSelf.json' with { type: 'json' };
import deskStages from './en/deskStages.json' with { type: 'json' };
import draft from './en/draft.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import events from './en/events.json' with { type: 'json' };
import feeds from './en/feeds.json' with { type: 'json' };
import forms from './en/forms.json' with { type: 'json' };
import helpNow from './en/helpNow.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import hours from './en/hours.json' with { type: 'json' };
import key from './en/key.json' with { type: 'json' };
import layout from './en/layout.json' with { type: 'json' };
import mail from './en/mail.json' with { type: 'json' };
import mine from './en/mine.json' with { type: 'json' };
import myData from './en/myData.json' with { type: 'json' };
import notFound from './en/notFound.json' with { type: 'json' };
import notices from './en/notices.json' with { type: 'json' };
import offline from './en/offline.json' with { type: 'json' };
import organisations from './en/organisations.json' with { type: 'json' };
import privacy from './en/privacy.json' with { type: 'json' };
import questions from './en/questions.json' with { type: 'json' };
import reactions from './en/reactions.json' with { type: 'json' };
import reasons from './en/reasons.json' with { type: 'json' };

import review from './en/review.json' with { type: 'json' };
import safety from './en/safety.json' with { type: 'json' };
import signIn from './en/signIn.json' with { type: 'json' };
import status from './en/status.json' with { type: 'json' };
import themes from './en/themes.json' with { type: 'json' };
import thread from './en/thread.json' with { type: 'json' };
import traces from './en/traces.json' with { type: 'json' };

export const en: Messages = {
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
