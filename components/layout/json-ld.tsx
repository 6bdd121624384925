/** What a page says to programs (schema.org). Data, not script: the page's policy runs none of it. */
export function JsonLd({ data }: { data: object }) {
  // No text can end the element: every < is written as an escape.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON would be broken by escaping for HTML
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
