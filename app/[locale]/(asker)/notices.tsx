import { NoticeCard } from '#components/notices/notice-card.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import type { NoticeChannel } from '#lib/notices/channels.ts';
import type { NoticePage } from '#lib/notices/schema.ts';
import { vapid } from '#lib/notices/vapid.ts';
import { addEmailAction, addPushAction, removeNoticeAction } from './notice-actions.ts';

const actions = { email: addEmailAction, push: addPushAction, remove: removeNoticeAction };

export function Notices({
  locale,
  page,
  channels,
}: {
  locale: Locale;
  page: NoticePage;
  channels: NoticeChannel[] | null; // null when nothing more will come to read
}) {
  const pushKey = channels && (vapid()?.publicKey ?? null);
  return (
    <NoticeCard
      locale={locale}
      page={page}
      channels={channels}
      pushKey={pushKey}
      actions={actions}
    />
  );
}
