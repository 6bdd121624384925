import about from './fi/about.json' with { type: 'json' };
import accessibility from './fi/accessibility.json' with { type: 'json' };
import ask from './fi/ask.json' with { type: 'json' };
import desk from './fi/desk.json' with { type: 'json' };
import deskCare from './fi/deskCare.json' with { type: 'json' };
import deskClaims from './fi/deskClaims.json' with { type: 'json' };
import deskConsult from './fi/deskConsult.json' with { type: 'json' };
import deskEditor from './fi/deskEditor.json' with { type: 'json' };
import deskInbox from './fi/deskInbox.json' with { type: 'json' };
import deskOrganisation from './fi/deskOrganisation.json' with { type: 'json' };
import deskPublic from './fi/deskPublic.json' with { type: 'json' };
import deskQuestion from './fi/deskQuestion.json' with { type: 'json' };
import deskReview from './fi/deskReview.json' with { type: 'json' };
import deskRoles from './fi/deskRoles.json' with { type: 'json' };
import deskSelf from './fi/deskSelf.json' with { type: 'json' };
import deskStages from './fi/deskStages.json' with { type: 'json' };
import draft from './fi/draft.json' with { type: 'json' };
import errors from './fi/errors.json' with { type: 'json' };
import events from './fi/events.json' with { type: 'json' };
import feeds from './fi/feeds.json' with { type: 'json' };
import forms from './fi/forms.json' with { type: 'json' };
import helpNow from './fi/helpNow.json' with { type: 'json' };
import home from './fi/home.json' with { type: 'json' };
import hours from './fi/hours.json' with { type: 'json' };
import key from './fi/key.json' with { type: 'json' };
import layout from './fi/layout.json' with { type: 'json' };
import mail from './fi/mail.json' with { type: 'json' };
import mine from './fi/mine.json' with { type: 'json' };
import myData from './fi/myData.json' with { type: 'json' };
import notFound from './fi/notFound.json' with { type: 'json' };
import notices from './fi/notices.json' with { type: 'json' };
import offline from './fi/offline.json' with { type: 'json' };
import organisations from './fi/organisations.json' with { type: 'json' };
import privacy from './fi/privacy.json' with { type: 'json' };
import questions from './fi/questions.json' with { type: 'json' };
import reactions from './fi/reactions.json' with { type: 'json' };
import reasons from './fi/reasons.json' with { type: 'json' };

import review from './fi/review.json' with { type: 'json' };
import safety from './fi/safety.json' with { type: 'json' };
import signIn from './fi/signIn.json' with { type: 'json' };
import status from './fi/status.json' with { type: 'json' };
import themes from './fi/themes.json' with { type: 'json' };
import thread from './fi/thread.json' with { type: 'json' };
import traces from './fi/traces.json' with { type: 'json' };

/** All texts in Finnish, by namespace. The other languages have the same keys, which tsc checks. */
export const fi = {
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
