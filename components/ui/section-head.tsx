/** A heading with a link to everything of its kind on the same line, where there is room. */
export function SectionHead({
  title,
  id,
  link,
}: {
  title: string;
  id?: string;
  link?: { href: string; text: string };
}) {
  return (
    <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-4">
      <h2 id={id}>{title}</h2>
      {link && (
        <a href={link.href} className="inline-flex min-h-11 items-center">
          {link.text}
        </a>
      )}
    </div>
  );
}
