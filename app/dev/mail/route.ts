import { env } from '#lib/env.ts';
import { outbox } from '#lib/mail/send-mail.ts';

export const dynamic = 'force-dynamic';

/** The mails that a demo would have sent, newest first. Nothing here outside a demo. */
export async function GET(): Promise<Response> {
  if (!env().demo) return new Response(null, { status: 404 });
  const mails = (await outbox())
    .map(
      (mail) =>
        `<article><h2>${escapeHtml(mail.subject)}</h2><p>${escapeHtml(mail.to)} · <time>${mail.sentAt.toISOString()}</time></p><p class="text">${linked(escapeHtml(mail.text))}</p></article>`,
    )
    .join('');
  const page = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Demon viestit – Rinnalla</title><link rel="stylesheet" href="/dev-mail.css"></head><body><main><h1>Demon viestit</h1>${mails || '<p>Viestejä ei ole vielä.</p>'}</main></body></html>`;
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function linked(html: string): string {
  return html.replace(/https?:[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
}
