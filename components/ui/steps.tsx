export type Step = { title: string; body: string };

/** What happens, in order: each step with a large numeral. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="grid gap-7 md:grid-cols-3 md:gap-10">
      {steps.map((step, place) => (
        <li key={step.title} className="max-md:grid max-md:grid-cols-[2.2rem_1fr] max-md:gap-x-3">
          <span
            aria-hidden
            className="row-span-2 font-serif text-4xl leading-none text-apricot md:mb-2 md:block"
          >
            {place + 1}
          </span>
          <h3>{step.title}</h3>
          <p className="mt-1 text-ink-soft">{step.body}</p>
        </li>
      ))}
    </ol>
  );
}
