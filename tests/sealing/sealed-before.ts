import type { KeyPlace, TextPlace } from '#lib/sealing/places.ts';
import type { TokenPurpose } from '#lib/sealing/token.ts';

// Made when a place was still three words at every call. Never made again: these stand for what lies in
// databases.

export const MASTER_KEYS = 'fixture:ZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY=';

type Key = { row: string; wrapped: string };
type Text = {
  key: keyof typeof KEYS;
  place: TextPlace;
  row: string;
  plain: string;
  sealed: string;
};

export const KEYS = {
  questionKey: {
    row: 'question1',
    wrapped:
      'B2ZpeHR1cmUBMNUqkNmiOq4l9qMRQTi7Z/VsyaKVJyQtuyD4bgWJWMNizpgxrfu/dEbwmbJkKDg3Ft0s5n52QXS7Xlzk',
  },
  memberKey: {
    row: 'member1',
    wrapped:
      'B2ZpeHR1cmUBOd5c+kZ4Ai1JwDS6mle7NMFOy8VrDFFDBE9EdJtgwoxZci0AOzsGe+rcazlB4+6enn3VTf4SdUrLH1dI',
  },
} satisfies Partial<Record<KeyPlace, Key>>;

export const TEXTS: Text[] = [
  {
    key: 'questionKey',
    place: 'questionTitle',
    row: 'question1',
    plain: 'questions.title ä',
    sealed:
      'AUaO4zIr47QxNcdm1OW4cTpjNKFITx8oHaaHkxD5NLzHcv98t4LhUH45/YWq09PDogiervq6J8kM51ySf5FWlj48JWqaY5JllDZczGICci0NKHtIyjb4gfjnkQaB',
  },
  {
    key: 'questionKey',
    place: 'questionBody',
    row: 'question1',
    plain: 'questions.body ä',
    sealed:
      'AWlTfzj1gtEF4s6Ar/hfwSTYEJJO9nHS122SP8kDw5H8Cyfb02InuL1seDUi2BcEeKzMaUYhlnLWFQDjO8dD5OP3u69Qwmxb2q5HsKGOgTzQShwg6YW+F674LwH1',
  },
  {
    key: 'questionKey',
    place: 'questionBackground',
    row: 'question1',
    plain: 'questions.background ä',
    sealed:
      'AZb4svJZxtkGy4+Bc6+8jyLzQEVEoo01RTJkGrI61hAcrBYB6tJ9xPbmqd5tUfPWmOedEx8RUGvf++A1PCmc5r8zPsDIttZGlwtHjRyjZ1jclM1/E8iAe/D4XqD7',
  },
  {
    key: 'questionKey',
    place: 'publicDraft',
    row: 'question1',
    plain: 'questions.public_draft ä',
    sealed:
      'AX304AfW96eLxDGrrcU26+DHfWPNnKuMAuQUxufFjc3YdzWsiHm0qtbVndn+Vl5HvtCecRt/UkvRiaaphrzAMJ2TsyuYLAqgO6DXquOYzFJo3uxuqlMZQk3p1jM/',
  },
  {
    key: 'questionKey',
    place: 'declineText',
    row: 'question1',
    plain: 'questions.decline_text ä',
    sealed:
      'AbhD4zj63q701OrTFbjGmGRU93elQBFoOdkLAb/BaV4mhLEW9G61p9iQa7nDZWo52QmCS3tkvcAuk3dBTKo9LhJW7F2Q1vCgs+Rj/HNNnTKsAkHWopdSc+GFRkLS',
  },
  {
    key: 'questionKey',
    place: 'changeWish',
    row: 'question1',
    plain: 'questions.change_wish ä',
    sealed:
      'AWdd7ozPbd1i6r5vBcT5rGIbTCZyn7kEtJ5vjResqpse/CxU3vj1TsfqiIFA/HSCYN0UTCmseGe4FnvTP48BPHXJm0ncS52LtDCpmCE73KkRSpa46b/LqA7txq8t',
  },
  {
    key: 'questionKey',
    place: 'threadMessage',
    row: 'row1',
    plain: 'thread_messages.body ä',
    sealed:
      'Aex+xhkvA5rmWLKPXebWENv4wTNNVerBlFx7iDzty08cEb1CyjkdFMqoD++c6Jix6Xva9OPtDf0HkWJn7NcSfF1o0HeQk1hJCE+gMme+nfYFstub1d8Z7VoDSaTM',
  },
  {
    key: 'questionKey',
    place: 'answerBody',
    row: 'row1',
    plain: 'answers.body ä',
    sealed:
      'ASyFkKLjpw9jCRDdZ1/awzNgoWXgEqMVNuT9jtT6dqekrJgj4Q2JBRlr5QgF8FBoKVHpetDT/QdsVdiL4ZkoLliNX9k5HTrTSCxzyATcvPJYSozSFzgY6RGWtbsY',
  },
  {
    key: 'questionKey',
    place: 'answerDraft',
    row: 'row1',
    plain: 'answer_drafts.body ä',
    sealed:
      'AQIDuyRKQIdKCfBzxpLwXE0UeRBVCL0QIjNRy+Jql/ukPu5MAk7tzAlzO+NYMJ2xpyhQzwGUnjY72RZ8foN1YpB7KuwPV90dPADXmQr+a1qkeq3EP2BkxF7xhI09',
  },
  {
    key: 'questionKey',
    place: 'answerRevision',
    row: 'row1',
    plain: 'answer_revisions.body ä',
    sealed:
      'ASLNxG0OrudYy7JYTmv5PfZ5zItsLVpUFlQLs0Lr4PfqMAr/sWrX8peqTQLuzfS+iuB2rO1ZvAwuQGHAW/rLx2SBUPSt2G0nuGurn0E6BLN3Uxgo1m8q5JD0lakn',
  },
  {
    key: 'questionKey',
    place: 'reviewComment',
    row: 'row1',
    plain: 'reviews.comment ä',
    sealed:
      'Ab22IYWIOgxT/Frnx1kFQShb2isFwO0jHMovO8WP+FngTH2c7XNrTEFWuuzl/6v/w1WTnsvahpdoKXaovUVb683RL0xRqKCckkgnmzBquqr9+IvKCL+FpDmzdNuE',
  },
  {
    key: 'questionKey',
    place: 'reviewPassages',
    row: 'row1',
    plain: 'reviews.passages ä',
    sealed:
      'ATN25h1Y4nb7B5xrrORd/Hks6kqSofY5yb/mgCqSrEwjWBm+oXBJNw6t+wqx4u10JusJSoHwpjVGT0gg+7a2ELWH3fQQiSLTFfNxHwYPZf3oeAhoTJLfWOI5v2lw',
  },
  {
    key: 'questionKey',
    place: 'feedbackWord',
    row: 'row1',
    plain: 'feedback.word ä',
    sealed:
      'AcsMG3/BetV/Ljzfbje5zEcEhRuzhVGK/GEgWds9si6zbIfvR83A27VAlfKsbgBSCs939k5Hbo+xQmLpVmn/pdPecJOEpc8zf5K2dh/990kM38ZDSoENCdreKQdt',
  },
  {
    key: 'questionKey',
    place: 'staffNote',
    row: 'row1',
    plain: 'staff_notes.body ä',
    sealed:
      'AU6hbXN9XZpi42ffXwWeFuVypACxOXM9XD8p4BF+5RQtcXc28wuUZEgzwR5Ibsk21wKcFcqj2kcOAMjY7CF+/SoihyPIgu6B97RwQ0CNG5rv2MVCCMU9q3fukNNM',
  },
  {
    key: 'questionKey',
    place: 'noticeAddress',
    row: 'row1',
    plain: 'notice_channels.address ä',
    sealed:
      'ASYJd2EIYyGAf265FG+9UflNAXdSVW/7n0a5L3L8Leq8yQQnQ6+JusI62BH338R508oN0vInuGYo1Fk9yJh9GgXe1rjTcZMcu1hV3QLW9Q7W7Wa2HBMtc2e5oSLO',
  },
  {
    key: 'questionKey',
    place: 'eventText',
    row: 'question1',
    plain: 'events.text ä',
    sealed:
      'Acq4Os+pNcOCDUoyLGV2kk8i74f+DrDInxoM678AUipqsdZX/sGUitDbPykdgzeot49kFXCbYPlkt9oBmKd4GZSc5gWFPlCxVSCdfNZe7pKoFe7KyaqNmwjL8FvV',
  },
  {
    key: 'memberKey',
    place: 'checkInFeeling',
    row: 'row1',
    plain: 'check_ins.feeling ä',
    sealed:
      'Af9ZYAd43Dz6qLh4y9LHiXF0k6hTXD4JiGWOcv21klpGStM7qj402eNWeyn3aujILZuwijBAWMNw+Ag8UdSwv4q462KTagZRIXcfBUybv5Iiwjow197TCVjqkoPG',
  },
  {
    key: 'memberKey',
    place: 'checkInNote',
    row: 'row1',
    plain: 'check_ins.note ä',
    sealed:
      'AUMWLJrwpi9iZwkW8Xp9wJWi0PUpQ5IF4F+kQnxZkVB41fcCuQlB1tnTm1o3YYSbdkiQfaR07SOXoYP2hR8DdvyEq5tgrIx0+GB1xmOiB9V7pG+pVfEnYIY/zQc1',
  },
];

type Token = { purpose: TokenPurpose; token: string };

// They carry { for: their purpose } and end with the year 2098.
export const TOKENS: Token[] = [
  {
    purpose: 'form opened',
    token:
      'B2ZpeHR1cmUBEt-aUynMlOa-yxq0BJuuCKLxmZMcnh4ZkrCxTBPOWI6W-h7vhJVVIW_US7V2OPWD3xgHh760tF7jGkr8jxa14huYEPL1MocedH-d2wT4xZP36K-Dal_QtOkofCccEDr8r1WCTw',
  },
  {
    purpose: 'stop notices',
    token:
      'B2ZpeHR1cmUB7qCZBgA0ii4D6vzgoY9duc8jt7sXZnRcDy8uT7AM7L5iol0qTZWyOcoB7sf34MNOZnwwaxGKxZyUSS08fuEr_5E1Dr-x-4K5BgsGHNxhD1M57Apj73nG47fQsrb1lcIqF88DFuw',
  },
];
