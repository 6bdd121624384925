export type Step = { title: string; body: string };

export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="grid gap-7 md:grid-cols-3 md:gap-10">
      {steps.map((step, place) => (
        <li key={step.title} className="max-md:grid max-md:grid-cols-[auto_1fr] max-md:gap-x-4">
          <span
            aria-hidden
            data-chip
            className="row-span-2 grid size-12 place-items-center rounded-full bg-apricot-soft font-serif text-xl leading-none md:mb-3"
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
